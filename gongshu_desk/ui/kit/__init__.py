"""What pages are made of; knows nothing of services or records."""
