"""Who is asked, and how soon. Knows nothing of understanding."""
