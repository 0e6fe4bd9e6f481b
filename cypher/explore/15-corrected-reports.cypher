// Reports that a corrected one took the place of, and what of them lives on
MATCH (old:Report) WHERE old.supersededBy IS NOT NULL
MATCH (new:Report {id: old.supersededBy})
CALL (old) {
  OPTIONAL MATCH (old)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(testimony:Testimony)
  RETURN count(CASE WHEN testimony.withdrawnAt IS NULL THEN testimony END) AS livesOn,
         count(CASE WHEN testimony.withdrawnAt IS NOT NULL THEN testimony END) AS withdrawn
}
RETURN old.title AS report, old.publishedOn AS published, new.title AS corrected, livesOn, withdrawn,
       old.withdrawnReason AS reason
ORDER BY published DESC
LIMIT 100
