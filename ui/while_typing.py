"""What a script in the browser does about text that is still being written: commit it, and not call it saved before.

Streamlit reports a text box only when it is left, or on Ctrl+Enter. So a pause in typing presses that, and so does a
page that is closed or put away; until the server has answered, the foot of the page says that the text is not saved.
"""

from __future__ import annotations

SCRIPT = """
const PAUSE = 800, NO_ANSWER = 1500
const typing = window.mutualReadyTyping ??= { boxes: new Set(), later: null }
const root = document.documentElement
const isText = box => box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text')
function commitText(box) {
  clearTimeout(box.pauseTimer)
  typing.boxes.delete(box)
  const area = box instanceof HTMLTextAreaElement
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: area, bubbles: true }))
  clearTimeout(typing.later)
  typing.later = setTimeout(tellWhenSaved, NO_ANSWER)
}
function noteTyping(event) {
  const box = event.target
  if (!isText(box) || box.closest('[data-testid="stForm"]')) return
  root.dataset.typing = ''
  typing.boxes.add(box)
  clearTimeout(box.pauseTimer)
  if (box instanceof HTMLTextAreaElement) box.pauseTimer = setTimeout(() => commitText(box), PAUSE)
}
function tellWhenSaved() {
  const app = document.querySelector('[data-testid="stApp"]')
  if (app?.dataset.testScriptState !== 'notRunning' || app.dataset.testConnectionState !== 'CONNECTED') return
  for (const box of typing.boxes) if (!box.isConnected || box instanceof HTMLInputElement) typing.boxes.delete(box)
  if (!typing.boxes.size) delete root.dataset.typing
}
const commitAll = () => { for (const box of [...typing.boxes]) if (box.isConnected) commitText(box) }
// Firefox closes the connection before it says that a page is left, but what leads there can be seen coming.
const leaves = ({ key, ctrlKey, metaKey, altKey }) =>
  key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r') || (altKey && key.startsWith('Arrow'))
function watchTyping() {
  document.addEventListener('input', noteTyping)
  window.addEventListener('beforeunload', commitAll)
  document.documentElement.addEventListener('mouseleave', commitAll)
  document.addEventListener('keydown', event => { if (leaves(event)) commitAll() }, true)
  document.addEventListener('visibilitychange', () => { if (document.hidden) commitAll() })
  new MutationObserver(tellWhenSaved).observe(
    document.body, { subtree: true, attributeFilter: ['data-test-script-state', 'data-test-connection-state'] })
}
"""
