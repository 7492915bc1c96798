"""What a script in the browser does at once where a click leads to another screen: say that it is being opened.

On a slow phone Streamlit takes half a second and more to build a screen, and says nothing until it is there. The rules
that show the words, after a moment that quick devices do not need, stand in ui/style.py.
"""

from __future__ import annotations

SCRIPT = """
const LEADS_ON = '.st-key-continue button, .st-key-back button, .st-key-way button'
const GIVE_UP = 5000  // ms, after which something else is wrong, and says so
const going = { until: null }
function noteGoing({ target }) {
  const leads = target.closest?.(LEADS_ON)
  if (!leads || leads.hasAttribute('aria-current')) return
  document.documentElement.dataset.going = ''
  clearTimeout(going.until)
  going.until = setTimeout(hasArrived, GIVE_UP)
}
function hasArrived() {
  clearTimeout(going.until)
  delete document.documentElement.dataset.going
}
const watchGoing = () => document.addEventListener('click', noteGoing, true)
"""
