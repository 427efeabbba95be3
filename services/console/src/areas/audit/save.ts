/** Hands a text to the device as a file; nothing is sent. */
export function saveText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function saveJson(name: string, value: unknown): void {
  saveText(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
}
