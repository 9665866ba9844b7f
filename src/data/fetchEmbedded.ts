/** The data that the single-file edition carries in its page, answered as a server would. */
export async function fetchEmbedded(address: RequestInfo | URL): Promise<Response> {
  const holder = typeof address === 'string' ? document.getElementById(address) : null;
  return holder === null
    ? new Response(null, { status: 404 })
    : new Response(holder.textContent, { headers: { 'Content-Type': 'application/json' } });
}
