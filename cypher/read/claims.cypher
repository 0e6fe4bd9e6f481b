// Claims, newest first by the day first stated, with the nested parts that are asked for.
//
// An access walks one index in the order of the page, so that a page costs the same however many claims there are. It
// names what it goes by: {subject: id}, or object, recipient, relationship, relation, status; {pair: subject, other: object};
// {subjectRelation: id, other: relation}, or objectRelation, subjectStatus, objectStatus, relationStatus; {toldBy: id}, {toldFor: id};
// {text: a Lucene query}; {claims: ids}; {all: before}. What it does not name is null, so the other branches find nothing at no cost. Several
// accesses are merged: "with X" is three, a list of relations one each. The rows of a branch come in the order of its index,
// and the LIMIT behind it ends the walk. A row passes every UNION behind its branch, so those that are walked far come last.
// The hints fix the plan, so it need not be made again as the graph grows (replan=skip).
//
// Filters that are missing let everything through: subject, object, with, relations, events, statuses, modalities, from, until,
// toldBy, asOf, grades, credibilities. Of claims, parties, testimonies, sources of the chain, passages, reports and publishers the
// properties come that are named, as a list in that order; where no list is given, nothing of the kind is fetched. Reading
// properties is most of what a page costs. `only` is one testimony, {id: …}, or those of one stance, {stance: 'DENIES'}.
//
// :param q => {accesses: [{all: '~'}], before: '~', limit: 51, claim: ['id', 'relation', 'status'], party: ['id', 'name'], testimonies: 10, testimony: ['id', 'quote'], source: ['name'], passage: ['text'], report: ['title'], publisher: ['name']}
CYPHER replan=skip
UNWIND $q.accesses AS access
CALL (access) {
  CALL (access) {
    UNWIND access.claims AS id
    MATCH (c:Claim {id: id})
    RETURN c, c.sortKey AS key
    UNION ALL
    CALL (access) {
      MATCH (testimony:Testimony)-[telling:TOLD_BY]->() USING INDEX SEEK telling:TOLD_BY(sourceId, sortKey)
      WHERE telling.sourceId = access.toldBy AND telling.sortKey < $q.before
      RETURN testimony, telling ORDER BY telling.sourceId DESC, telling.sortKey DESC
      UNION ALL
      MATCH (testimony:Testimony)-[telling:TOLD_FOR]->() USING INDEX SEEK telling:TOLD_FOR(sourceId, sortKey)
      WHERE telling.sourceId = access.toldFor AND telling.sortKey < $q.before
      RETURN testimony, telling ORDER BY telling.sourceId DESC, telling.sortKey DESC
    }
    MATCH (testimony)-[:AFFIRMS|DENIES]->(c:Claim)
    // In a CASE, or Neo4j looks for a newer telling of each claim before it looks whom the claim is about.
    WHERE CASE
      WHEN testimony.recordedAt > $q.asOf THEN false
      WHEN c.subjectId <> $q.subject OR c.objectId <> $q.object THEN false
      WHEN $q.with IN [c.subjectId, c.objectId, c.recipientId] OR $q.with IS NULL THEN NOT EXISTS {
        MATCH (c)<-[:AFFIRMS|DENIES]-(again:Testimony)-[newer:TOLD_BY|TOLD_FOR]->()
        // Nor the same once more: two links of a chain may be one source.
        WHERE newer.sourceId = $q.toldBy AND (newer.sortKey > telling.sortKey
           OR newer.sortKey = telling.sortKey AND newer.position < telling.position)
          AND ($q.asOf IS NULL OR again.recordedAt <= $q.asOf)
      }
      ELSE false
    END
    RETURN c, telling.sortKey AS key
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(happenedIn, sortKey)
    WHERE c.happenedIn = access.period AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.happenedIn DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(objectId, happenedIn, sortKey)
    WHERE c.objectId = access.objectPeriod AND c.happenedIn = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.happenedIn DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(subjectId, happenedIn, sortKey)
    WHERE c.subjectId = access.subjectPeriod AND c.happenedIn = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.happenedIn DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(relation, status, sortKey)
    WHERE c.relation = access.relationStatus AND c.status = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.relation DESC, c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(objectId, status, sortKey)
    WHERE c.objectId = access.objectStatus AND c.status = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(subjectId, status, sortKey)
    WHERE c.subjectId = access.subjectStatus AND c.status = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(objectId, relation, sortKey)
    WHERE c.objectId = access.objectRelation AND c.relation = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.relation DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(subjectId, relation, sortKey)
    WHERE c.subjectId = access.subjectRelation AND c.relation = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.relation DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(subjectId, objectId, sortKey)
    WHERE c.subjectId = access.pair AND c.objectId = access.other AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.objectId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(relationshipId, sortKey)
    WHERE c.relationshipId = access.relationship AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.relationshipId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(recipientId, sortKey)
    WHERE c.recipientId = access.recipient AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.recipientId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(status, sortKey)
    WHERE c.status = access.status AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(relation, sortKey)
    WHERE c.relation = access.relation AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.relation DESC, c.sortKey DESC
    UNION ALL
    WITH access WHERE access.text IS NOT NULL
    // In a CALL, or Neo4j goes through all claims before it looks whether they are asked for.
    CALL () {
      MATCH (newest:Claim) USING INDEX SEEK newest:Claim(sortKey)
      WHERE newest.sortKey < $q.before
      RETURN date(left(newest.sortKey, 10)) AS day ORDER BY newest.sortKey DESC LIMIT 1
    }
    // The newest month and the one before, then all time. Where more have the words than can be sorted, stretch by stretch. The page ends it.
    WITH access, day, date.truncate('month', day) - duration({months: 1}) AS first
    UNWIND [
      {within: ' +toldIn:(' + left(replace(toString(day), '-', ''), 6) + ' ' + left(replace(toString(first), '-', ''), 6) + ')', days: [day, day - duration({days: 7}), first - duration({days: 1})]},
      {within: '', days: [first - duration({days: 1}), first - duration({years: 1}), first - duration({years: 10}), date('0000-01-01')]}
    ] AS part
    // All of a part in a CALL: an UNWIND fetches the row behind the one that it gives, and would look through all time for a page that is full.
    CALL (access, part) {
      CALL (access, part) {
        CALL db.index.fulltext.queryNodes('passage_words', access.text + part.within, {limit: 501}) YIELD node
        RETURN collect(node) AS few
      }
      WITH access, few, [day IN part.days | replace(toString(day), '-', '')] AS days
      UNWIND CASE WHEN size(few) <= 500 THEN [[head(days), last(days)]] ELSE [i IN range(1, size(days) - 1) | [days[i - 1], days[i]]] END AS stretch
      CALL (access, few, stretch) {
        WITH few WHERE size(few) <= 500
        RETURN few AS passages
        UNION ALL
        WITH access, few, stretch WHERE size(few) > 500
        CALL db.index.fulltext.queryNodes('passage_words', access.text + ' +toldOn:{' + stretch[1] + ' TO ' + stretch[0] + ']', {limit: 5000}) YIELD node
        RETURN collect(node) AS passages
      }
      // A day after the other, so that no more passages are gone into than the page takes.
      CALL (passages, stretch) {
        UNWIND passages AS passage
        UNWIND passage.toldOn AS day
        WITH passage, day WHERE day > stretch[1] AND day <= stretch[0] AND day <= replace(left($q.before, 10), '-', '')
        WITH day, collect(passage) AS told ORDER BY day DESC
        CALL (day, told) {
          UNWIND told AS passage
          MATCH (passage)<-[:QUOTES]-(t:Testimony)-[:AFFIRMS|DENIES]->(c) WHERE $q.asOf IS NULL OR t.recordedAt <= $q.asOf
          WITH DISTINCT c, day WHERE c:Claim AND c.sortKey < $q.before AND replace(c.statedAt, '-', '') = day
          RETURN c ORDER BY c.sortKey DESC
        }
        RETURN c
      }
      RETURN c
    }
    RETURN c, c.sortKey AS key
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(sortKey)
    WHERE c.sortKey < access.all
    RETURN c, c.sortKey AS key ORDER BY c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(objectId, sortKey)
    WHERE c.objectId = access.object AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX SEEK c:Claim(subjectId, sortKey)
    WHERE c.subjectId = access.subject AND c.sortKey < $q.before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.sortKey DESC
  }
  WITH c, key
  WHERE ($q.subject IS NULL OR c.subjectId = $q.subject)
    AND ($q.object IS NULL OR c.objectId = $q.object)
    AND ($q.with IS NULL OR c.subjectId = $q.with OR c.objectId = $q.with OR c.recipientId = $q.with)
    AND ($q.relations IS NULL OR c.relation IN $q.relations)
    AND ($q.events IS NULL OR c.event IN $q.events)
    AND ($q.statuses IS NULL OR c.status IN $q.statuses)
    AND ($q.modalities IS NULL OR any(modality IN c.modalities WHERE modality IN $q.modalities))
    AND ($q.from IS NULL OR c.whenEnd >= $q.from)
    AND ($q.until IS NULL OR c.whenStart <= $q.until)
    AND ($q.asOf IS NULL OR c.recordedAt <= $q.asOf)
    AND ($q.toldBy IS NULL OR coalesce(access.toldBy, access.toldFor) IS NOT NULL OR EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(t:Testimony)-[told:TOLD_BY|TOLD_FOR]->()
      WHERE told.sourceId = $q.toldBy AND ($q.asOf IS NULL OR t.recordedAt <= $q.asOf)
    })
    AND ($q.grades IS NULL OR EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(:Testimony)-[:TOLD_BY {position: 0}]->(first:Entity)
      WHERE first.grade IN $q.grades
    })
    AND ($q.credibilities IS NULL OR EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(t:Testimony)
      WHERE t.credibility IN $q.credibilities
    })
  RETURN c, key LIMIT $q.limit
}
WITH DISTINCT c, key ORDER BY key DESC LIMIT $q.limit
RETURN
  key,
  [name IN $q.claim | c[name]] AS claim,
  COLLECT {
    MATCH (c)-[role:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]->(e:Entity) WHERE $q.party IS NOT NULL
    RETURN [type(role), [name IN $q.party | e[name]]]
  } AS parties,
  COLLECT {
    MATCH (c)<-[stance:AFFIRMS|DENIES]-(t:Testimony) WHERE $q.testimony IS NOT NULL
      AND ($q.asOf IS NULL OR t.recordedAt <= $q.asOf)
      AND ($q.only IS NULL OR t.id = $q.only.id OR type(stance) = $q.only.stance)
    WITH stance, t ORDER BY t.statedAt, t.id LIMIT $q.testimonies
    RETURN [
      type(stance),
      [name IN $q.testimony | t[name]],
      COLLECT {
        MATCH (t)-[told:TOLD_BY]->(e:Entity) WHERE $q.source IS NOT NULL
        RETURN [told.verb, [name IN $q.source | e[name]]] ORDER BY told.position
      },
      COLLECT {
        MATCH (t)-[:QUOTES]->(p:Passage)-[:PART_OF]->(r:Report) WHERE $q.passage IS NOT NULL OR $q.report IS NOT NULL
        RETURN [
          [name IN $q.passage | p[name]],
          [name IN $q.report | r[name]],
          COLLECT {
            MATCH (r)-[:PUBLISHED_BY]->(e:Entity) WHERE $q.publisher IS NOT NULL
            RETURN [name IN $q.publisher | e[name]]
          }
        ]
      }
    ]
  } AS testimonies
ORDER BY key DESC
