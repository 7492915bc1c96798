"""The facilitator’s report on the screen."""
