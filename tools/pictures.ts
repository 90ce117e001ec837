/**
 * Why no pictures can be compared on a machine: every browser draws text a little differently, so they belong to one,
 * which npm brings for one kind of machine. Nothing where they can.
 */
export function whyNoPictures({ platform, arch }: { platform: string; arch: string } = process):
  string | undefined {
  return platform === 'linux' && arch === 'x64'
    ? undefined
    : 'pictures belong to the Chromium that npm brings for Linux on x64';
}
