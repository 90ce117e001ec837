/**
 * Loads a file.
 *
 * @throws Error when there is no connection, or no such file
 */
export async function loadFile(address: string, cache?: RequestCache): Promise<Uint8Array> {
  const response = await fetch(address, cache && { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
