CREATE INDEX claims_by_recipient_and_day IF NOT EXISTS FOR (c:Claim) ON (c.recipientId, c.happenedKey);
