"""What people ask in a public library: small enough to fit in a second, real enough to be told apart."""

_LIBRARY = {
    "renew_loan": """
        can i renew my book
        i need the book for another two weeks
        extend my loan please
        how do i keep a book for longer
        is it possible to renew online
        my loan runs out tomorrow and i have not finished reading
        renew everything that i have borrowed
        could i have an extension on this novel
    """,
    "opening_hours": """
        when do you open
        what time do you close on saturday
        are you open on bank holidays
        opening hours please
        is the library open now
        how late can i come in the evening
        do you open on sundays
        what are your hours during the holidays
    """,
    "lost_card": """
        i have lost my library card
        my card has gone missing
        how do i replace a lost card
        someone stole my card
        i cannot find my membership card anywhere
        i need a new card because i lost the old one
        what does a replacement card cost
        my borrower card disappeared
    """,
    "pay_fine": """
        how do i pay a fine
        what do i owe
        i got a letter about an overdue charge
        can i pay my fines by card
        how much is the fine per day
        i want to settle the charges on my account
        is there a fee for late books
        where can i pay what i owe
    """,
    "join": """
        how do i join the library
        i would like to become a member
        can i sign up online
        what do i need to bring to register
        is membership free
        can my children join too
        i have just moved here and want to register
        open a new membership for me
    """,
    "reserve_book": """
        can i reserve a book
        put a hold on this title
        the book i want is out, can you keep it for me
        how do i place a reservation
        tell me when my reservation arrives
        i want to request a book from another branch
        reserve the new biography for me
        how long is the waiting list for this novel
    """,
    "not_ours": """
        what is the weather like
        book me a flight to rome
        how do i boil an egg
        who won the match
        my car does not start
        tell me a joke
        what is the capital of peru
        play some music
    """,
}

EXAMPLES = [(line.strip(), intent) for intent, lines in _LIBRARY.items() for line in lines.strip().splitlines()]
