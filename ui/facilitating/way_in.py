"""How people and fellow facilitators come in: the code, its QR code, the projector, a new code, another passphrase."""

from __future__ import annotations

from html import escape

import streamlit as st

from storage import StorageUnavailable, join_code, passphrases
from storage.facilitators import LONGEST_NAME, MOST
from ui import link, shelf
from ui.facilitating import organisation
from ui.facilitating.door import show_secret
from ui.facilitating.who import Running
from ui.go import go
from ui.joining.address import join_address, qr_svg, typed_address
from ui.room.pages import PROJECTOR, REMOTE
from ui.text import plain
from words import facilitate as words
from words import projector as projector_words

_INVITED = "invited-facilitator"


def joining(running: Running) -> None:
    """The code large, the QR code beside it, the address to type, and the door to the projector."""
    code = running.module.code
    st.header(words.JOINING, anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        st.image(qr_svg(join_address(code)), alt=words.QR_ALT, width=200)
        with st.container(width=320):
            st.html(
                f'<p style="font-size:1.1rem;margin:0">{escape(typed_address())}</p>'
                f'<p style="font-size:1.9rem;font-weight:600;margin:0;letter-spacing:.05em">'
                f"{escape(join_code.spaced(code))}</p>"
            )
            st.markdown(f"[{words.PROJECTOR}]({link.site()}/{PROJECTOR})")
            st.caption(plain(words.PROJECTOR_TEXT))
            if st.button(projector_words.REMOTE, key="to-remote", icon=":material/slideshow:"):
                go(REMOTE)
    with st.expander(words.NEW_CODE):
        st.write(plain(words.NEW_CODE_TEXT))
        if st.button(words.NEW_CODE_BUTTON, key="new-code"):
            shelf.store().modules.new_code(running.module.id)
            st.rerun()


def others(running: Running) -> None:
    """Everyone who runs the module, with a way to let another in and to remove one."""
    everyone = shelf.store().facilitators.of(running.module.id)
    st.header(words.OTHERS, anchor=False)
    for each in everyone:
        mine = each.id == running.me.id
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(plain(f"{each.name} ({words.YOU})" if mine else each.name), width="stretch")
            if not mine and st.button(plain(words.remove(each.name)), key=f"remove-{each.id}"):
                shelf.store().facilitators.remove(each.id)
                st.rerun()
    if _INVITED in st.session_state:
        st.write(plain(words.INVITED_TEXT))
        show_secret(words.PASSPHRASE, st.session_state[_INVITED])
    with st.form("invite", clear_on_submit=True):
        st.markdown(f"**{plain(words.INVITE)}**")
        name = st.text_input(words.INVITE_NAME, max_chars=LONGEST_NAME)
        if st.form_submit_button(words.INVITE_BUTTON):
            _invite(running, (name or "").strip(), len(everyone))
    if organisation.is_offered():
        _by_mail(running, len(everyone))


def _by_mail(running: Running, already: int) -> None:
    with st.form("invite-by-mail", clear_on_submit=True):
        mail = (st.text_input(words.MAIL, max_chars=LONGEST_NAME, type="email") or "").strip()
        if st.form_submit_button(words.MAIL_BUTTON):
            if "@" not in mail or already >= MOST:
                st.error(words.MAIL_EMPTY if already < MOST else words.INVITE_FULL)
                return
            shelf.store().facilitators.add(running.module.id, mail, subject=organisation.invited(mail))
            st.toast(words.MAIL_DONE)
            st.rerun()


def _invite(running: Running, name: str, already: int) -> None:
    if not name or already >= MOST:
        st.error(words.INVITE_FULL if name else words.INVITE_EMPTY)
        return
    passphrase = passphrases.new_passphrase()
    try:
        shelf.store().facilitators.add(running.module.id, name, passphrase=passphrase)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
        return
    st.session_state[_INVITED] = passphrase
    st.rerun()
