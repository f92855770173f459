"""Words of dates and times by language, one file each: tags of the grammar and what carries them."""
