"""What others do of the same, run beside ours. Each in its own environment in build/peers, made when it is needed."""
