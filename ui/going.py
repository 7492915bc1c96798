"""What a script in the browser does at once where a click leads to another screen: say that it is being opened, and
let a double click count once.

On a slow phone Streamlit takes half a second and more to build a screen, and says nothing until it is there. The rules
that show the words, after a moment that quick devices do not need, stand in ui/style.py.
"""

from __future__ import annotations

import json

_LEADS_ON = ("continue", "back", "start", "home", "carry-on", "next-stage", "take-away", "receipt", "team")
_LEAD_ON = ("way-", "task-", "to-", "back-", "change-")  # what the keys of doors begin with
_DOORS = [f".st-key-{key} button" for key in _LEADS_ON] + [f'[class*="st-key-{key}"] button' for key in _LEAD_ON]

SCRIPT = (
    f"const DOORS = {json.dumps(', '.join(_DOORS))}"
    + """
const STILL = 200  // ms without a run, after which nothing is being opened any more
const GIVE_UP = 5000  // ms without an answer
let givesUp
function noteGoing(event) {
  const door = event.target.closest?.(DOORS)
  if (!door || door.hasAttribute('aria-current')) return
  if (event.detail > 1) {  // the second click of two may find the door of the next screen under it
    event.stopPropagation()
    event.preventDefault()
    return
  }
  document.documentElement.dataset.going = ''
  clearTimeout(givesUp)
  givesUp = setTimeout(hasArrived, GIVE_UP)
}
function hasArrived() {
  clearTimeout(givesUp)
  delete document.documentElement.dataset.going
}
function watchGoing() {
  let still
  const app = document.querySelector('[data-testid="stApp"]')
  document.addEventListener('click', noteGoing, true)
  new MutationObserver(() => {
    clearTimeout(still)
    if (app.dataset.testScriptState === 'notRunning') still = setTimeout(hasArrived, STILL)
  }).observe(app, { attributeFilter: ['data-test-script-state'] })
}
"""
)
