/** Goes to a part of the report; the page's address tells what is open, and stays as it is. */
export function goTo(id: string) {
  return (event: { readonly preventDefault: () => void }) => {
    event.preventDefault();
    const found = document.getElementById(id);
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  };
}
