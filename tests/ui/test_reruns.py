from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from ui.reruns import drawing, is_drawing


def test_a_thread_knows_that_it_draws_and_no_other_thread_takes_it_for_itself():
    with ThreadPoolExecutor(1) as others, drawing():
        assert is_drawing()
        assert not others.submit(is_drawing).result()
    assert not is_drawing()


def test_drawing_is_over_also_where_a_faster_click_cuts_it_short():
    with pytest.raises(KeyError), drawing():
        raise KeyError
    assert not is_drawing()
