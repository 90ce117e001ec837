/**
 * Bytes that an address may have. GitHub refuses a request line of more than 8,191 bytes with the status 414 (its
 * documentation of query parameters, github/docs #4537 and #5136); other hosts of its kind begin at 8 kB as well. The
 * rest is for what stands around the address in the request.
 */
export const ADDRESS_LIMIT = 8000;
