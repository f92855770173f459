"""What was learned from training/: weights of features, looked up, summed and told as probabilities."""
