/** Moves the focus to the view, where it is not lost with a button that goes away. */
export function focusMain(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
