/** What a form carried, as its site would read it. Files are written down as their name and size. */
export async function receivedForm(
  body: Buffer<ArrayBuffer>,
  contentType: string,
): Promise<Record<string, string>> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  const values: Record<string, string> = {};
  form.forEach((value, name) => {
    values[name] = typeof value === 'string' ? value : `${value.name} (${value.size} bytes)`;
  });
  return values;
}
