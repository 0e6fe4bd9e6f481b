package whence;

import edu.stanford.nlp.graph.DirectedMultiGraph;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.parser.lexparser.EnglishTreebankParserParams;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Filters;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An annotator for CoreNLP: the basic dependencies of each sentence, from the phrases that {@code parse} found.
 *
 * <p>Left to itself {@code parse} derives five graphs of them, which takes two thirds of all its time, and Whence reads
 * one. So it is asked for none ({@code parse.buildgraphs}), and this derives the one as it would (docs/decisions/0024).
 */
public class BasicDependencies implements Annotator {
  private final HeadFinder heads = new EnglishTreebankParserParams().typedDependencyHeadFinder();

  /** As CoreNLP makes annotators that it is given by name. */
  public BasicDependencies(String name, Properties properties) {}

  @Override
  public void annotate(Annotation text) {
    for (CoreMap sentence : text.get(SentencesAnnotation.class)) {
      Structure structure = new Structure(sentence.get(TreeAnnotation.class), heads);
      sentence.set(
          BasicDependenciesAnnotation.class,
          SemanticGraphFactory.generateUncollapsedDependencies(structure));
    }
  }

  /** The grammatical structure that CoreNLP makes of phrases, without the relations that only other graphs have. */
  private static class Structure extends UniversalEnglishGrammaticalStructure {
    Structure(Tree phrases, HeadFinder heads) {
      super(phrases, Filters.acceptFilter(), heads);
    }

    /** They come in the order of addresses in memory, and which of two words is mended depends on which is first. */
    @Override
    protected void postProcessDependencies(List<TypedDependency> dependencies) {
      Collections.sort(dependencies);
      super.postProcessDependencies(dependencies);
    }

    @Override
    protected void getExtras(List<TypedDependency> dependencies) {}

    @Override
    protected void getTreeDeps(
        List<TypedDependency> dependencies,
        DirectedMultiGraph<TreeGraphNode, GrammaticalRelation> relations,
        Predicate<TypedDependency> noPunctuation,
        Predicate<TypedDependency> extra) {}
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
