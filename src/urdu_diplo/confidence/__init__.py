"""How sure a statement is: a logistic model of the ways in which its parts were found."""
