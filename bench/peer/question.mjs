/** An actor's newest fifty claims, with who says so, where and in which words. */
export const question = `query ($id: ID!) {
  claims(subject: { id: $id }, first: 50) {
    nodes {
      id relation status origins denials
      subject { id name kind country }
      object { id name kind country }
      testimonies(first: 5) {
        id stance modality hedge quote
        chain { verb source { id name } }
        passage { id text }
        report { id title publishedOn }
      }
    }
  }
}`;
