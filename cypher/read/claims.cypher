// Claims, newest first by the day first stated, with the nested parts that are asked for.
//
// An access walks one index in the order of the page, so that a page costs the same however many claims there are. It
// names what it goes by: {subject: id}, or object, recipient, relationship, relation, status; {pair: subject, other: object};
// {subjectRelation: id, other: relation}, or objectRelation, subjectStatus, objectStatus; {toldBy: id}; {text: a Lucene
// query}; {claim: id}; {all: $before}. What it does not name is null, so the other branches find nothing at no cost. Several
// accesses are merged: "with X" is three, a list of relations one each. The rows of a branch come in the order of its index,
// and the LIMIT behind it ends the walk. Filters that are null let everything through. The hints fix the plan, so it need
// not be made again as the graph grows (replan=skip).
//
// :param accesses => [{all: '~'}]
// :param before => '~'
// :param limit => 51
// :param subject => null
// :param object => null
// :param with => null
// :param relations => null
// :param events => null
// :param statuses => null
// :param modalities => null
// :param from => null
// :param until => null
// :param toldBy => null
// :param asOf => null
// :param grades => null
// :param credibilities => null
// :param parties => true
// :param testimonies => 10
// :param chain => true
// :param passage => true
// :param report => true
CYPHER replan=skip
UNWIND $accesses AS access
CALL (access) {
  CALL (access) {
    MATCH (c:Claim) USING INDEX c:Claim(subjectId, sortKey)
    WHERE c.subjectId = access.subject AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(objectId, sortKey)
    WHERE c.objectId = access.object AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(recipientId, sortKey)
    WHERE c.recipientId = access.recipient AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.recipientId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(relationshipId, sortKey)
    WHERE c.relationshipId = access.relationship AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.relationshipId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(relation, sortKey)
    WHERE c.relation = access.relation AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.relation DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(status, sortKey)
    WHERE c.status = access.status AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(subjectId, objectId, sortKey)
    WHERE c.subjectId = access.pair AND c.objectId = access.other AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.objectId DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(subjectId, relation, sortKey)
    WHERE c.subjectId = access.subjectRelation AND c.relation = access.other AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.relation DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(objectId, relation, sortKey)
    WHERE c.objectId = access.objectRelation AND c.relation = access.other AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.relation DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(subjectId, status, sortKey)
    WHERE c.subjectId = access.subjectStatus AND c.status = access.other AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.subjectId DESC, c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(objectId, status, sortKey)
    WHERE c.objectId = access.objectStatus AND c.status = access.other AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.objectId DESC, c.status DESC, c.sortKey DESC
    UNION ALL
    MATCH (c:Claim) USING INDEX c:Claim(sortKey)
    WHERE c.sortKey < access.all
    RETURN c, c.sortKey AS key ORDER BY c.sortKey DESC
    UNION ALL
    MATCH (testimony:Testimony)-[telling:TOLD_BY]->() USING INDEX telling:TOLD_BY(sourceId, sortKey)
    WHERE telling.sourceId = access.toldBy AND telling.sortKey < $before
    WITH access, testimony, telling ORDER BY telling.sourceId DESC, telling.sortKey DESC
    MATCH (testimony)-[:AFFIRMS|DENIES]->(c:Claim)
    WHERE NOT EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(:Testimony)-[newer:TOLD_BY]->()
      WHERE newer.sourceId = access.toldBy AND newer.sortKey > telling.sortKey
    }
    RETURN c, telling.sortKey AS key
    UNION ALL
    WITH access WHERE access.text IS NOT NULL
    CALL db.index.fulltext.queryNodes('passage_words', access.text, {limit: 5000}) YIELD node AS passage
    MATCH (passage)<-[:QUOTES]-(:Testimony)-[:AFFIRMS|DENIES]->(c)
    WITH DISTINCT c WHERE c:Claim AND c.sortKey < $before
    RETURN c, c.sortKey AS key ORDER BY c.sortKey DESC
    UNION ALL
    MATCH (c:Claim {id: access.claim})
    RETURN c, c.sortKey AS key
  }
  WITH c, key
  WHERE ($subject IS NULL OR c.subjectId = $subject)
    AND ($object IS NULL OR c.objectId = $object)
    AND ($with IS NULL OR c.subjectId = $with OR c.objectId = $with OR c.recipientId = $with)
    AND ($relations IS NULL OR c.relation IN $relations)
    AND ($events IS NULL OR c.event IN $events)
    AND ($statuses IS NULL OR c.status IN $statuses)
    AND ($modalities IS NULL OR any(modality IN c.modalities WHERE modality IN $modalities))
    AND ($from IS NULL OR c.whenEnd >= $from)
    AND ($until IS NULL OR c.whenStart <= $until)
    AND ($asOf IS NULL OR c.recordedAt <= $asOf)
    AND ($toldBy IS NULL OR EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(:Testimony)-[told:TOLD_BY]->() WHERE told.sourceId = $toldBy
    })
    AND ($grades IS NULL OR EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(:Testimony)-[:TOLD_BY {position: 0}]->(first:Entity) WHERE first.grade IN $grades
    })
    AND ($credibilities IS NULL OR EXISTS {
      MATCH (c)<-[:AFFIRMS|DENIES]-(rated:Testimony) WHERE rated.credibility IN $credibilities
    })
  RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key DESC LIMIT $limit
RETURN
  key,
  properties(c) AS claim,
  COLLECT {
    MATCH (c)-[role:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]->(e:Entity) WHERE $parties
    RETURN [type(role), e {.id, .name, .kind, .country, .aliases, .named, .grade}]
  } AS parties,
  COLLECT {
    MATCH (c)<-[stance:AFFIRMS|DENIES]-(t:Testimony)
    WITH stance, t ORDER BY t.statedAt, t.id LIMIT $testimonies
    RETURN t {
      .id, .modality, .hedge, .quote, .start, .end, .rule, .inferredRule, .inferredReason, .credibility,
      .recordedBy, .recordedAt, .withdrawnAt, .withdrawnReason,
      stance: type(stance),
      chain: COLLECT {
        MATCH (t)-[told:TOLD_BY]->(e:Entity) WHERE $chain
        RETURN [told.verb, e {.id, .name, .kind, .country, .aliases, .named, .grade}] ORDER BY told.position
      },
      passages: COLLECT {
        MATCH (t)-[:QUOTES]->(p:Passage) WHERE $passage
        RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate}
      },
      reports: COLLECT {
        MATCH (t)-[:QUOTES]->(:Passage)-[:PART_OF]->(r:Report) WHERE $report
        RETURN r {
          .id, .sha256, .title, .publisherName, .publishedOn, .language, .url, .status, .attempts, .failure,
          .recordedBy, .recordedAt, .withdrawnAt, .withdrawnReason, .supersededBy, .claims,
          publishers: COLLECT {
            MATCH (r)-[:PUBLISHED_BY]->(e:Entity)
            RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade}
          }
        }
      }
    }
  } AS testimonies
ORDER BY key DESC
