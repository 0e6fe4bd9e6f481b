// Claims that say more exactly what a vaguer one says, the newest first
MATCH (finer:Claim)-[refines:REFINES]->(vaguer:Claim)
RETURN finer, refines, vaguer
ORDER BY finer.recordedAt DESC
LIMIT 50
