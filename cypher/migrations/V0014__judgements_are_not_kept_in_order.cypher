// Nothing asks for judgements in the order of their making, and each one was entered here.
DROP INDEX judgements_in_order IF EXISTS;
