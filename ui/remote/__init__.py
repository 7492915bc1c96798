"""The facilitator’s phone, which moves the projector."""
