// Who says the most, first hand and handed on
MATCH (source:Entity)<-[told:TOLD_BY]-(testimony:Testimony)
WHERE testimony.withdrawnAt IS NULL
WITH source, testimony, min(told.position) AS position
RETURN source.name AS source, count(CASE position WHEN 0 THEN 1 END) AS firstHand,
       count(testimony) AS all, count(CASE testimony.stance WHEN 'DENIES' THEN 1 END) AS denials
ORDER BY all DESC
LIMIT 50
