/** The items of the copy menu. */

/** Makes an item that closes the menu and then does something. */
export function item(menu: HTMLElement, text: string, act: () => Promise<void>): HTMLElement {
  const button = menuItem(document.createElement('button'), 'menuitem', text);
  button.addEventListener('click', () => {
    menu.hidePopover();
    void act();
  });
  return button;
}

/** Turns an element into an item. */
export function menuItem<Kind extends HTMLElement>(
  element: Kind,
  role: 'menuitem' | 'menuitemradio',
  text: string,
): Kind {
  element.setAttribute('role', role);
  element.tabIndex = -1;
  element.textContent = text;
  return element;
}

/** Makes a row for items, with a name. */
export function row(name: string): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', name);
  return group;
}
