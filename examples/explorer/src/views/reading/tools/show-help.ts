/** Opens the list of keys. */
export function showHelp(): void {
  document.querySelector<HTMLDialogElement>("#reading-help")?.showModal();
}
