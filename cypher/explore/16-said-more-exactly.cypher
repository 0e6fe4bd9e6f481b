// Claims that say more exactly what a vaguer one says
MATCH (finer:Claim)-[refines:REFINES]->(vaguer:Claim)
RETURN finer, refines, vaguer
LIMIT 50
