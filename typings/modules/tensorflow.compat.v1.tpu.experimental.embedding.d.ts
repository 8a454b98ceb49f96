// tensorflow.compat.v1.tpu.experimental.embedding of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_tpu_experimental_embedding from './tensorflow.tpu.experimental.embedding.js'

export interface $Module extends py.PythonModuleObject {
  readonly Adagrad: tensorflow_tpu_experimental_embedding.Adagrad$class
  readonly AdagradMomentum: tensorflow_tpu_experimental_embedding.AdagradMomentum$class
  readonly Adam: tensorflow_tpu_experimental_embedding.Adam$class
  readonly CustomCombiner: tensorflow_tpu_experimental_embedding.CustomCombiner$class
  readonly CustomOptimizer: tensorflow_tpu_experimental_embedding.CustomOptimizer$class
  readonly FTRL: tensorflow_tpu_experimental_embedding.FTRL$class
  readonly FeatureConfig: tensorflow_tpu_experimental_embedding.FeatureConfig$class
  readonly QuantizationConfig: tensorflow_tpu_experimental_embedding.QuantizationConfig$class
  readonly RowIdInitializer: tensorflow_tpu_experimental_embedding.RowIdInitializer$class
  readonly SGD: tensorflow_tpu_experimental_embedding.SGD$class
  readonly SparseCoreEmbeddingConfig: tensorflow_tpu_experimental_embedding.SparseCoreEmbeddingConfig$class
  readonly TPUEmbedding: tensorflow_tpu_experimental_embedding.TPUEmbedding$class
  readonly TPUEmbeddingForServing: tensorflow_tpu_experimental_embedding.TPUEmbeddingForServing$class
  readonly TPUEmbeddingV0: tensorflow_tpu_experimental_embedding.TPUEmbeddingV0$class
  readonly TPUEmbeddingV2: tensorflow_tpu_experimental_embedding.TPUEmbeddingV2$class
  readonly TableConfig: tensorflow_tpu_experimental_embedding.TableConfig$class
  readonly serving_embedding_lookup: tensorflow_tpu_experimental_embedding.$Module["serving_embedding_lookup"]
  serving_embedding_lookup_dyn: py.RemoteFunction
}
