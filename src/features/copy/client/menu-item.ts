/** The items of the copy menu. */

/** An item that closes the menu and acts. */
export function item(menu: HTMLElement, text: string, act: () => Promise<void>): HTMLElement {
  const button = menuItem(document.createElement('button'), 'menuitem', text);
  button.addEventListener('click', () => {
    menu.hidePopover();
    void act();
  });
  return button;
}

/** Makes an item of an element. */
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

/** A row of items, under a name. */
export function row(name: string): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', name);
  return group;
}
