"""IMAP and SMTP: the only room that opens sockets."""
