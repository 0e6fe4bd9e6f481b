// Chains of attribution: who told whom, the first who knew first, as a table
MATCH (testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
MATCH (testimony)-[told:TOLD_BY]->(source:Entity)
WITH testimony, claim, told, source
ORDER BY told.position
WITH testimony, claim, collect(source.name + coalesce(' (' + told.verb + ')', '')) AS links
RETURN size(links) AS hands, links AS chain, claim.relation AS relation,
       testimony.stance AS stance, testimony.hedge AS hedge, testimony.quote AS quote
ORDER BY hands DESC
LIMIT 100
