package whence;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.parser.lexparser.EnglishTreebankParserParams;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Filters;
import java.util.Properties;
import java.util.Set;

/**
 * An annotator for CoreNLP: the basic dependencies of each sentence, from the phrases that {@code parse} found.
 *
 * <p>Left to itself {@code parse} derives five graphs of them, which takes two thirds of all its time, and Whence reads
 * one. So it is asked for none ({@code parse.buildgraphs}), and this derives the one as it would (docs/decisions/0024).
 */
public class BasicDependencies implements Annotator {
  private final GrammaticalStructureFactory structures;

  /** As CoreNLP makes annotators that it is given by name. */
  public BasicDependencies(String name, Properties properties) {
    EnglishTreebankParserParams english = new EnglishTreebankParserParams();
    structures =
        english
            .treebankLanguagePack()
            .grammaticalStructureFactory(
                Filters.acceptFilter(), english.typedDependencyHeadFinder());
  }

  @Override
  public void annotate(Annotation text) {
    for (CoreMap sentence : text.get(SentencesAnnotation.class)) {
      Tree phrases = sentence.get(TreeAnnotation.class);
      SemanticGraph dependencies =
          SemanticGraphFactory.generateUncollapsedDependencies(
              structures.newGrammaticalStructure(phrases));
      sentence.set(BasicDependenciesAnnotation.class, dependencies);
    }
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(TreeAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(BasicDependenciesAnnotation.class);
  }
}
