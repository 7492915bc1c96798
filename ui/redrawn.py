"""What a script in the browser does after anything was drawn, for those who do not see the screen.

Streamlit has no `aria-current` and no words for the icon of a button, reads out the names of other icons, and calls the
list on the left a sidebar. It puts a new line of state in the place of the old one, where only words that change inside
of what stays are sure to be announced. And a button that is gone, or has another colour, takes the focus with it.
"""

from __future__ import annotations

import json

from words import screen

_NAMES = {
    "[data-testid=stSidebar]": screen.MENU,
    "[data-testid=stExpandSidebarButton]": screen.MENU,
    "[data-testid=stSidebarCollapseButton] button": screen.CLOSE_MENU,
}
_STATES = {  # by the icons that ui/frame.py puts there
    "check_circle": screen.step_state(1, 1),
    "contrast": screen.STARTED,
    "radio_button_unchecked": screen.step_state(0, 1),
}

SCRIPT = (
    f"const NAMES = {json.dumps(_NAMES)}, STATES = {json.dumps(_STATES)}"
    + """
const CONTROL = 'button, a[href], input, textarea, summary'
const MENU = '[data-testid=stExpandSidebarButton], [data-testid=stSidebarCollapseButton] button'
const QUIET = 100  // ms without a change, after which a thing is drawn
const HEADINGS = '[data-testid=stMain] :is(h1, h2, h3)'
const used = { control: null, key: '', headings: [] }
const put = (node, name, value) => { if (node.getAttribute(name) !== value) node.setAttribute(name, value) }
const isThere = node =>
  node.isConnected && !node.disabled && node.checkVisibility?.({ visibilityProperty: true }) !== false
const all = selector => document.querySelectorAll(selector)
function tell() {
  for (const [those, name] of Object.entries(NAMES)) for (const each of all(those)) put(each, 'aria-label', name)
  for (const entry of all('[data-testid=stSidebar] .stButton button')) {
    if (entry.querySelector('strong')) put(entry, 'aria-current', 'page')
    else entry.removeAttribute('aria-current')
    put(entry, 'aria-description', STATES[entry.querySelector('[data-testid=stIconMaterial]')?.innerText] ?? '')
  }
  for (const icon of all('[role=img][aria-label$=" icon"]')) put(icon, 'aria-hidden', 'true')
  for (const line of all('.stHtml > [role=status]')) put(line.parentElement, 'aria-live', 'polite')
  for (const line of all('.stHtml > .while-typing')) put(line, 'aria-live', 'off')  // at every pause, it would be noise
}
// Where buttons have one name, as on cards one below another, tell what each stands under.
function describe() {
  const named = new Map()
  let heading = ''
  for (const each of all(`${HEADINGS}, [data-testid=stMain] .stButton button`)) {
    const text = each.textContent
    if (each.matches('h1, h2, h3')) heading = text
    else named.set(text, [...(named.get(text) ?? []), [each, heading]])
  }
  for (const those of named.values()) for (const [button, under] of those) {
    if (those.length > 1) put(button, 'aria-description', under)
    else button.removeAttribute('aria-description')
  }
}
function noteUse({ target }) {
  if (!target.matches(CONTROL)) return
  const before = each => each.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING
  used.control = target
  used.key = target.closest('[data-testid=stElementContainer]')?.className.match(/st-key-[^ ]+/)?.[0]
  used.headings = [...all(HEADINGS)].filter(before).map(each => each.innerText).reverse()
}
// To the same control drawn anew, to the other button of the menu, or to the heading that it stood under.
function keepFocus() {
  const { control, key, headings } = used
  if (!control || !document.hasFocus() || document.activeElement !== document.body || isThere(control)) return
  used.control = null
  const those = control.matches(MENU) ? MENU : key && `.${CSS.escape(key)} :is(${CONTROL})`
  const anew = those && [...all(those)].find(isThere)
  const now = [...all(HEADINGS)]
  const heading = headings.map(text => now.find(each => each.innerText === text)).find(Boolean)
  if (!anew) heading?.setAttribute('tabindex', '-1')
  ;(anew || heading)?.focus({ preventScroll: true })
}
function watchDrawing() {
  let later
  document.addEventListener('focusin', noteUse)
  document.addEventListener('pointerdown', () => { used.control = null })
  new MutationObserver(() => {
    clearTimeout(later)
    later = setTimeout(() => { tell(); describe(); keepFocus() }, QUIET)
  }).observe(document.body, { subtree: true, childList: true })
  tell()
  describe()
}
"""
)
