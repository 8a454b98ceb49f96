// The modules that `python.import` knows by name. Generated: do not edit.

import type * as keras from './keras.js'
import type * as keras_activations from './keras.activations.js'
import type * as keras_applications from './keras.applications.js'
import type * as keras_applications_convnext from './keras.applications.convnext.js'
import type * as keras_applications_densenet from './keras.applications.densenet.js'
import type * as keras_applications_efficientnet from './keras.applications.efficientnet.js'
import type * as keras_applications_efficientnet_v2 from './keras.applications.efficientnet_v2.js'
import type * as keras_applications_imagenet_utils from './keras.applications.imagenet_utils.js'
import type * as keras_applications_inception_resnet_v2 from './keras.applications.inception_resnet_v2.js'
import type * as keras_applications_inception_v3 from './keras.applications.inception_v3.js'
import type * as keras_applications_mobilenet from './keras.applications.mobilenet.js'
import type * as keras_applications_mobilenet_v2 from './keras.applications.mobilenet_v2.js'
import type * as keras_applications_mobilenet_v3 from './keras.applications.mobilenet_v3.js'
import type * as keras_applications_nasnet from './keras.applications.nasnet.js'
import type * as keras_applications_resnet from './keras.applications.resnet.js'
import type * as keras_applications_resnet50 from './keras.applications.resnet50.js'
import type * as keras_applications_resnet_v2 from './keras.applications.resnet_v2.js'
import type * as keras_applications_vgg16 from './keras.applications.vgg16.js'
import type * as keras_applications_vgg19 from './keras.applications.vgg19.js'
import type * as keras_applications_xception from './keras.applications.xception.js'
import type * as keras_backend from './keras.backend.js'
import type * as keras_callbacks from './keras.callbacks.js'
import type * as keras_config from './keras.config.js'
import type * as keras_constraints from './keras.constraints.js'
import type * as keras_datasets from './keras.datasets.js'
import type * as keras_datasets_boston_housing from './keras.datasets.boston_housing.js'
import type * as keras_datasets_california_housing from './keras.datasets.california_housing.js'
import type * as keras_datasets_cifar10 from './keras.datasets.cifar10.js'
import type * as keras_datasets_cifar100 from './keras.datasets.cifar100.js'
import type * as keras_datasets_fashion_mnist from './keras.datasets.fashion_mnist.js'
import type * as keras_datasets_imdb from './keras.datasets.imdb.js'
import type * as keras_datasets_mnist from './keras.datasets.mnist.js'
import type * as keras_datasets_reuters from './keras.datasets.reuters.js'
import type * as keras_distillation from './keras.distillation.js'
import type * as keras_distribution from './keras.distribution.js'
import type * as keras_dtype_policies from './keras.dtype_policies.js'
import type * as keras_export from './keras.export.js'
import type * as keras_initializers from './keras.initializers.js'
import type * as keras_layers from './keras.layers.js'
import type * as keras_legacy from './keras.legacy.js'
import type * as keras_legacy_saving from './keras.legacy.saving.js'
import type * as keras_losses from './keras.losses.js'
import type * as keras_metrics from './keras.metrics.js'
import type * as keras_mixed_precision from './keras.mixed_precision.js'
import type * as keras_models from './keras.models.js'
import type * as keras_ops from './keras.ops.js'
import type * as keras_ops_image from './keras.ops.image.js'
import type * as keras_ops_linalg from './keras.ops.linalg.js'
import type * as keras_ops_nn from './keras.ops.nn.js'
import type * as keras_ops_numpy from './keras.ops.numpy.js'
import type * as keras_optimizers from './keras.optimizers.js'
import type * as keras_optimizers_legacy from './keras.optimizers.legacy.js'
import type * as keras_optimizers_schedules from './keras.optimizers.schedules.js'
import type * as keras_preprocessing from './keras.preprocessing.js'
import type * as keras_preprocessing_image from './keras.preprocessing.image.js'
import type * as keras_preprocessing_sequence from './keras.preprocessing.sequence.js'
import type * as keras_quantizers from './keras.quantizers.js'
import type * as keras_random from './keras.random.js'
import type * as keras_regularizers from './keras.regularizers.js'
import type * as keras_saving from './keras.saving.js'
import type * as keras_tree from './keras.tree.js'
import type * as keras_utils from './keras.utils.js'
import type * as keras_utils_bounding_boxes from './keras.utils.bounding_boxes.js'
import type * as keras_utils_legacy from './keras.utils.legacy.js'
import type * as keras_visualization from './keras.visualization.js'
import type * as keras_wrappers from './keras.wrappers.js'
import type * as numpy from './numpy.js'
import type * as numpy_char from './numpy.char.js'
import type * as numpy_dtypes from './numpy.dtypes.js'
import type * as numpy_emath from './numpy.emath.js'
import type * as numpy_exceptions from './numpy.exceptions.js'
import type * as numpy_fft from './numpy.fft.js'
import type * as numpy_lib from './numpy.lib.js'
import type * as numpy_lib_array_utils from './numpy.lib.array_utils.js'
import type * as numpy_lib_format from './numpy.lib.format.js'
import type * as numpy_lib_introspect from './numpy.lib.introspect.js'
import type * as numpy_lib_mixins from './numpy.lib.mixins.js'
import type * as numpy_lib_npyio from './numpy.lib.npyio.js'
import type * as numpy_lib_stride_tricks from './numpy.lib.stride_tricks.js'
import type * as numpy_linalg from './numpy.linalg.js'
import type * as numpy_ma from './numpy.ma.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_chebyshev from './numpy.polynomial.chebyshev.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'
import type * as numpy_polynomial_hermite_e from './numpy.polynomial.hermite_e.js'
import type * as numpy_polynomial_laguerre from './numpy.polynomial.laguerre.js'
import type * as numpy_polynomial_legendre from './numpy.polynomial.legendre.js'
import type * as numpy_polynomial_polynomial from './numpy.polynomial.polynomial.js'
import type * as numpy_random from './numpy.random.js'
import type * as numpy_rec from './numpy.rec.js'
import type * as numpy_strings from './numpy.strings.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow___operators__ from './tensorflow.__operators__.js'
import type * as tensorflow_audio from './tensorflow.audio.js'
import type * as tensorflow_autodiff from './tensorflow.autodiff.js'
import type * as tensorflow_autograph from './tensorflow.autograph.js'
import type * as tensorflow_autograph_experimental from './tensorflow.autograph.experimental.js'
import type * as tensorflow_bitwise from './tensorflow.bitwise.js'
import type * as tensorflow_compat from './tensorflow.compat.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_app from './tensorflow.compat.v1.app.js'
import type * as tensorflow_compat_v1_audio from './tensorflow.compat.v1.audio.js'
import type * as tensorflow_compat_v1_autograph from './tensorflow.compat.v1.autograph.js'
import type * as tensorflow_compat_v1_autograph_experimental from './tensorflow.compat.v1.autograph.experimental.js'
import type * as tensorflow_compat_v1_bitwise from './tensorflow.compat.v1.bitwise.js'
import type * as tensorflow_compat_v1_config from './tensorflow.compat.v1.config.js'
import type * as tensorflow_compat_v1_config_experimental from './tensorflow.compat.v1.config.experimental.js'
import type * as tensorflow_compat_v1_config_optimizer from './tensorflow.compat.v1.config.optimizer.js'
import type * as tensorflow_compat_v1_config_threading from './tensorflow.compat.v1.config.threading.js'
import type * as tensorflow_compat_v1_data from './tensorflow.compat.v1.data.js'
import type * as tensorflow_compat_v1_data_experimental from './tensorflow.compat.v1.data.experimental.js'
import type * as tensorflow_compat_v1_data_experimental_service from './tensorflow.compat.v1.data.experimental.service.js'
import type * as tensorflow_compat_v1_debugging from './tensorflow.compat.v1.debugging.js'
import type * as tensorflow_compat_v1_debugging_experimental from './tensorflow.compat.v1.debugging.experimental.js'
import type * as tensorflow_compat_v1_distribute from './tensorflow.compat.v1.distribute.js'
import type * as tensorflow_compat_v1_distribute_cluster_resolver from './tensorflow.compat.v1.distribute.cluster_resolver.js'
import type * as tensorflow_compat_v1_distribute_experimental from './tensorflow.compat.v1.distribute.experimental.js'
import type * as tensorflow_compat_v1_distributions from './tensorflow.compat.v1.distributions.js'
import type * as tensorflow_compat_v1_dtypes from './tensorflow.compat.v1.dtypes.js'
import type * as tensorflow_compat_v1_dtypes_experimental from './tensorflow.compat.v1.dtypes.experimental.js'
import type * as tensorflow_compat_v1_errors from './tensorflow.compat.v1.errors.js'
import type * as tensorflow_compat_v1_experimental from './tensorflow.compat.v1.experimental.js'
import type * as tensorflow_compat_v1_experimental_extension_type from './tensorflow.compat.v1.experimental.extension_type.js'
import type * as tensorflow_compat_v1_feature_column from './tensorflow.compat.v1.feature_column.js'
import type * as tensorflow_compat_v1_flags from './tensorflow.compat.v1.flags.js'
import type * as tensorflow_compat_v1_flags_tf_decorator from './tensorflow.compat.v1.flags.tf_decorator.js'
import type * as tensorflow_compat_v1_gfile from './tensorflow.compat.v1.gfile.js'
import type * as tensorflow_compat_v1_graph_util from './tensorflow.compat.v1.graph_util.js'
import type * as tensorflow_compat_v1_image from './tensorflow.compat.v1.image.js'
import type * as tensorflow_compat_v1_initializers from './tensorflow.compat.v1.initializers.js'
import type * as tensorflow_compat_v1_io from './tensorflow.compat.v1.io.js'
import type * as tensorflow_compat_v1_io_gfile from './tensorflow.compat.v1.io.gfile.js'
import type * as tensorflow_compat_v1_layers from './tensorflow.compat.v1.layers.js'
import type * as tensorflow_compat_v1_layers_experimental from './tensorflow.compat.v1.layers.experimental.js'
import type * as tensorflow_compat_v1_linalg from './tensorflow.compat.v1.linalg.js'
import type * as tensorflow_compat_v1_linalg_experimental from './tensorflow.compat.v1.linalg.experimental.js'
import type * as tensorflow_compat_v1_lite from './tensorflow.compat.v1.lite.js'
import type * as tensorflow_compat_v1_lite_constants from './tensorflow.compat.v1.lite.constants.js'
import type * as tensorflow_compat_v1_lite_experimental from './tensorflow.compat.v1.lite.experimental.js'
import type * as tensorflow_compat_v1_lite_experimental_authoring from './tensorflow.compat.v1.lite.experimental.authoring.js'
import type * as tensorflow_compat_v1_logging from './tensorflow.compat.v1.logging.js'
import type * as tensorflow_compat_v1_lookup from './tensorflow.compat.v1.lookup.js'
import type * as tensorflow_compat_v1_lookup_experimental from './tensorflow.compat.v1.lookup.experimental.js'
import type * as tensorflow_compat_v1_losses from './tensorflow.compat.v1.losses.js'
import type * as tensorflow_compat_v1_manip from './tensorflow.compat.v1.manip.js'
import type * as tensorflow_compat_v1_math from './tensorflow.compat.v1.math.js'
import type * as tensorflow_compat_v1_math_special from './tensorflow.compat.v1.math.special.js'
import type * as tensorflow_compat_v1_metrics from './tensorflow.compat.v1.metrics.js'
import type * as tensorflow_compat_v1_mixed_precision from './tensorflow.compat.v1.mixed_precision.js'
import type * as tensorflow_compat_v1_mixed_precision_experimental from './tensorflow.compat.v1.mixed_precision.experimental.js'
import type * as tensorflow_compat_v1_mlir from './tensorflow.compat.v1.mlir.js'
import type * as tensorflow_compat_v1_mlir_experimental from './tensorflow.compat.v1.mlir.experimental.js'
import type * as tensorflow_compat_v1_nest from './tensorflow.compat.v1.nest.js'
import type * as tensorflow_compat_v1_nn from './tensorflow.compat.v1.nn.js'
import type * as tensorflow_compat_v1_nn_experimental from './tensorflow.compat.v1.nn.experimental.js'
import type * as tensorflow_compat_v1_nn_rnn_cell from './tensorflow.compat.v1.nn.rnn_cell.js'
import type * as tensorflow_compat_v1_profiler from './tensorflow.compat.v1.profiler.js'
import type * as tensorflow_compat_v1_python_io from './tensorflow.compat.v1.python_io.js'
import type * as tensorflow_compat_v1_quantization from './tensorflow.compat.v1.quantization.js'
import type * as tensorflow_compat_v1_quantization_experimental from './tensorflow.compat.v1.quantization.experimental.js'
import type * as tensorflow_compat_v1_queue from './tensorflow.compat.v1.queue.js'
import type * as tensorflow_compat_v1_ragged from './tensorflow.compat.v1.ragged.js'
import type * as tensorflow_compat_v1_random from './tensorflow.compat.v1.random.js'
import type * as tensorflow_compat_v1_random_experimental from './tensorflow.compat.v1.random.experimental.js'
import type * as tensorflow_compat_v1_raw_ops from './tensorflow.compat.v1.raw_ops.js'
import type * as tensorflow_compat_v1_resource_loader from './tensorflow.compat.v1.resource_loader.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'
import type * as tensorflow_compat_v1_saved_model_builder from './tensorflow.compat.v1.saved_model.builder.js'
import type * as tensorflow_compat_v1_saved_model_constants from './tensorflow.compat.v1.saved_model.constants.js'
import type * as tensorflow_compat_v1_saved_model_experimental from './tensorflow.compat.v1.saved_model.experimental.js'
import type * as tensorflow_compat_v1_saved_model_loader from './tensorflow.compat.v1.saved_model.loader.js'
import type * as tensorflow_compat_v1_saved_model_main_op from './tensorflow.compat.v1.saved_model.main_op.js'
import type * as tensorflow_compat_v1_saved_model_signature_constants from './tensorflow.compat.v1.saved_model.signature_constants.js'
import type * as tensorflow_compat_v1_saved_model_signature_def_utils from './tensorflow.compat.v1.saved_model.signature_def_utils.js'
import type * as tensorflow_compat_v1_saved_model_tag_constants from './tensorflow.compat.v1.saved_model.tag_constants.js'
import type * as tensorflow_compat_v1_saved_model_utils from './tensorflow.compat.v1.saved_model.utils.js'
import type * as tensorflow_compat_v1_sets from './tensorflow.compat.v1.sets.js'
import type * as tensorflow_compat_v1_signal from './tensorflow.compat.v1.signal.js'
import type * as tensorflow_compat_v1_sparse from './tensorflow.compat.v1.sparse.js'
import type * as tensorflow_compat_v1_spectral from './tensorflow.compat.v1.spectral.js'
import type * as tensorflow_compat_v1_strings from './tensorflow.compat.v1.strings.js'
import type * as tensorflow_compat_v1_summary from './tensorflow.compat.v1.summary.js'
import type * as tensorflow_compat_v1_sysconfig from './tensorflow.compat.v1.sysconfig.js'
import type * as tensorflow_compat_v1_test from './tensorflow.compat.v1.test.js'
import type * as tensorflow_compat_v1_test_experimental from './tensorflow.compat.v1.test.experimental.js'
import type * as tensorflow_compat_v1_tpu from './tensorflow.compat.v1.tpu.js'
import type * as tensorflow_compat_v1_tpu_experimental from './tensorflow.compat.v1.tpu.experimental.js'
import type * as tensorflow_compat_v1_tpu_experimental_embedding from './tensorflow.compat.v1.tpu.experimental.embedding.js'
import type * as tensorflow_compat_v1_train from './tensorflow.compat.v1.train.js'
import type * as tensorflow_compat_v1_train_experimental from './tensorflow.compat.v1.train.experimental.js'
import type * as tensorflow_compat_v1_train_queue_runner from './tensorflow.compat.v1.train.queue_runner.js'
import type * as tensorflow_compat_v1_types from './tensorflow.compat.v1.types.js'
import type * as tensorflow_compat_v1_types_experimental from './tensorflow.compat.v1.types.experimental.js'
import type * as tensorflow_compat_v1_user_ops from './tensorflow.compat.v1.user_ops.js'
import type * as tensorflow_compat_v1_version from './tensorflow.compat.v1.version.js'
import type * as tensorflow_compat_v1_xla from './tensorflow.compat.v1.xla.js'
import type * as tensorflow_compat_v1_xla_experimental from './tensorflow.compat.v1.xla.experimental.js'
import type * as tensorflow_config from './tensorflow.config.js'
import type * as tensorflow_config_experimental from './tensorflow.config.experimental.js'
import type * as tensorflow_config_optimizer from './tensorflow.config.optimizer.js'
import type * as tensorflow_config_threading from './tensorflow.config.threading.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_data_experimental from './tensorflow.data.experimental.js'
import type * as tensorflow_data_experimental_service from './tensorflow.data.experimental.service.js'
import type * as tensorflow_debugging from './tensorflow.debugging.js'
import type * as tensorflow_debugging_experimental from './tensorflow.debugging.experimental.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'
import type * as tensorflow_distribute_coordinator from './tensorflow.distribute.coordinator.js'
import type * as tensorflow_distribute_experimental from './tensorflow.distribute.experimental.js'
import type * as tensorflow_distribute_experimental_coordinator from './tensorflow.distribute.experimental.coordinator.js'
import type * as tensorflow_distribute_experimental_partitioners from './tensorflow.distribute.experimental.partitioners.js'
import type * as tensorflow_distribute_experimental_rpc from './tensorflow.distribute.experimental.rpc.js'
import type * as tensorflow_dtypes from './tensorflow.dtypes.js'
import type * as tensorflow_dtypes_experimental from './tensorflow.dtypes.experimental.js'
import type * as tensorflow_errors from './tensorflow.errors.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'
import type * as tensorflow_experimental_dlpack from './tensorflow.experimental.dlpack.js'
import type * as tensorflow_experimental_dtensor from './tensorflow.experimental.dtensor.js'
import type * as tensorflow_experimental_extension_type from './tensorflow.experimental.extension_type.js'
import type * as tensorflow_experimental_numpy from './tensorflow.experimental.numpy.js'
import type * as tensorflow_experimental_numpy_random from './tensorflow.experimental.numpy.random.js'
import type * as tensorflow_experimental_tensorrt from './tensorflow.experimental.tensorrt.js'
import type * as tensorflow_feature_column from './tensorflow.feature_column.js'
import type * as tensorflow_graph_util from './tensorflow.graph_util.js'
import type * as tensorflow_image from './tensorflow.image.js'
import type * as tensorflow_io from './tensorflow.io.js'
import type * as tensorflow_io_gfile from './tensorflow.io.gfile.js'
import type * as tensorflow_keras from './tensorflow.keras.js'
import type * as tensorflow_keras_backend from './tensorflow.keras.backend.js'
import type * as tensorflow_keras_layers from './tensorflow.keras.layers.js'
import type * as tensorflow_keras_losses from './tensorflow.keras.losses.js'
import type * as tensorflow_keras_metrics from './tensorflow.keras.metrics.js'
import type * as tensorflow_keras_preprocessing from './tensorflow.keras.preprocessing.js'
import type * as tensorflow_keras_preprocessing_image from './tensorflow.keras.preprocessing.image.js'
import type * as tensorflow_keras_preprocessing_sequence from './tensorflow.keras.preprocessing.sequence.js'
import type * as tensorflow_keras_preprocessing_text from './tensorflow.keras.preprocessing.text.js'
import type * as tensorflow_linalg from './tensorflow.linalg.js'
import type * as tensorflow_linalg_experimental from './tensorflow.linalg.experimental.js'
import type * as tensorflow_lite from './tensorflow.lite.js'
import type * as tensorflow_lite_experimental from './tensorflow.lite.experimental.js'
import type * as tensorflow_lite_experimental_authoring from './tensorflow.lite.experimental.authoring.js'
import type * as tensorflow_lookup from './tensorflow.lookup.js'
import type * as tensorflow_lookup_experimental from './tensorflow.lookup.experimental.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_math_special from './tensorflow.math.special.js'
import type * as tensorflow_mlir from './tensorflow.mlir.js'
import type * as tensorflow_mlir_experimental from './tensorflow.mlir.experimental.js'
import type * as tensorflow_nest from './tensorflow.nest.js'
import type * as tensorflow_nn from './tensorflow.nn.js'
import type * as tensorflow_nn_experimental from './tensorflow.nn.experimental.js'
import type * as tensorflow_profiler from './tensorflow.profiler.js'
import type * as tensorflow_profiler_experimental from './tensorflow.profiler.experimental.js'
import type * as tensorflow_profiler_experimental_client from './tensorflow.profiler.experimental.client.js'
import type * as tensorflow_profiler_experimental_server from './tensorflow.profiler.experimental.server.js'
import type * as tensorflow_quantization from './tensorflow.quantization.js'
import type * as tensorflow_quantization_experimental from './tensorflow.quantization.experimental.js'
import type * as tensorflow_queue from './tensorflow.queue.js'
import type * as tensorflow_ragged from './tensorflow.ragged.js'
import type * as tensorflow_random from './tensorflow.random.js'
import type * as tensorflow_random_experimental from './tensorflow.random.experimental.js'
import type * as tensorflow_raw_ops from './tensorflow.raw_ops.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'
import type * as tensorflow_saved_model_experimental from './tensorflow.saved_model.experimental.js'
import type * as tensorflow_sets from './tensorflow.sets.js'
import type * as tensorflow_signal from './tensorflow.signal.js'
import type * as tensorflow_sparse from './tensorflow.sparse.js'
import type * as tensorflow_strings from './tensorflow.strings.js'
import type * as tensorflow_summary from './tensorflow.summary.js'
import type * as tensorflow_summary_experimental from './tensorflow.summary.experimental.js'
import type * as tensorflow_sysconfig from './tensorflow.sysconfig.js'
import type * as tensorflow_test from './tensorflow.test.js'
import type * as tensorflow_test_experimental from './tensorflow.test.experimental.js'
import type * as tensorflow_tpu from './tensorflow.tpu.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'
import type * as tensorflow_tpu_experimental_embedding from './tensorflow.tpu.experimental.embedding.js'
import type * as tensorflow_train from './tensorflow.train.js'
import type * as tensorflow_train_experimental from './tensorflow.train.experimental.js'
import type * as tensorflow_types from './tensorflow.types.js'
import type * as tensorflow_types_experimental from './tensorflow.types.experimental.js'
import type * as tensorflow_types_experimental_distributed from './tensorflow.types.experimental.distributed.js'
import type * as tensorflow_version from './tensorflow.version.js'
import type * as tensorflow_xla from './tensorflow.xla.js'
import type * as tensorflow_xla_experimental from './tensorflow.xla.experimental.js'
import type * as tf_keras from './tf_keras.js'
import type * as tf_keras_activations from './tf_keras.activations.js'
import type * as tf_keras_applications from './tf_keras.applications.js'
import type * as tf_keras_applications_convnext from './tf_keras.applications.convnext.js'
import type * as tf_keras_applications_densenet from './tf_keras.applications.densenet.js'
import type * as tf_keras_applications_efficientnet from './tf_keras.applications.efficientnet.js'
import type * as tf_keras_applications_efficientnet_v2 from './tf_keras.applications.efficientnet_v2.js'
import type * as tf_keras_applications_imagenet_utils from './tf_keras.applications.imagenet_utils.js'
import type * as tf_keras_applications_inception_resnet_v2 from './tf_keras.applications.inception_resnet_v2.js'
import type * as tf_keras_applications_inception_v3 from './tf_keras.applications.inception_v3.js'
import type * as tf_keras_applications_mobilenet from './tf_keras.applications.mobilenet.js'
import type * as tf_keras_applications_mobilenet_v2 from './tf_keras.applications.mobilenet_v2.js'
import type * as tf_keras_applications_mobilenet_v3 from './tf_keras.applications.mobilenet_v3.js'
import type * as tf_keras_applications_nasnet from './tf_keras.applications.nasnet.js'
import type * as tf_keras_applications_regnet from './tf_keras.applications.regnet.js'
import type * as tf_keras_applications_resnet from './tf_keras.applications.resnet.js'
import type * as tf_keras_applications_resnet50 from './tf_keras.applications.resnet50.js'
import type * as tf_keras_applications_resnet_rs from './tf_keras.applications.resnet_rs.js'
import type * as tf_keras_applications_resnet_v2 from './tf_keras.applications.resnet_v2.js'
import type * as tf_keras_applications_vgg16 from './tf_keras.applications.vgg16.js'
import type * as tf_keras_applications_vgg19 from './tf_keras.applications.vgg19.js'
import type * as tf_keras_applications_xception from './tf_keras.applications.xception.js'
import type * as tf_keras_backend from './tf_keras.backend.js'
import type * as tf_keras_backend_experimental from './tf_keras.backend.experimental.js'
import type * as tf_keras_callbacks from './tf_keras.callbacks.js'
import type * as tf_keras_callbacks_experimental from './tf_keras.callbacks.experimental.js'
import type * as tf_keras_constraints from './tf_keras.constraints.js'
import type * as tf_keras_datasets from './tf_keras.datasets.js'
import type * as tf_keras_datasets_boston_housing from './tf_keras.datasets.boston_housing.js'
import type * as tf_keras_datasets_cifar10 from './tf_keras.datasets.cifar10.js'
import type * as tf_keras_datasets_cifar100 from './tf_keras.datasets.cifar100.js'
import type * as tf_keras_datasets_fashion_mnist from './tf_keras.datasets.fashion_mnist.js'
import type * as tf_keras_datasets_imdb from './tf_keras.datasets.imdb.js'
import type * as tf_keras_datasets_mnist from './tf_keras.datasets.mnist.js'
import type * as tf_keras_datasets_reuters from './tf_keras.datasets.reuters.js'
import type * as tf_keras_dtensor from './tf_keras.dtensor.js'
import type * as tf_keras_dtensor_experimental from './tf_keras.dtensor.experimental.js'
import type * as tf_keras_dtensor_experimental_optimizers from './tf_keras.dtensor.experimental.optimizers.js'
import type * as tf_keras_estimator from './tf_keras.estimator.js'
import type * as tf_keras_experimental from './tf_keras.experimental.js'
import type * as tf_keras_export from './tf_keras.export.js'
import type * as tf_keras_initializers from './tf_keras.initializers.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_layers_experimental from './tf_keras.layers.experimental.js'
import type * as tf_keras_layers_experimental_preprocessing from './tf_keras.layers.experimental.preprocessing.js'
import type * as tf_keras_losses from './tf_keras.losses.js'
import type * as tf_keras_metrics from './tf_keras.metrics.js'
import type * as tf_keras_metrics_experimental from './tf_keras.metrics.experimental.js'
import type * as tf_keras_mixed_precision from './tf_keras.mixed_precision.js'
import type * as tf_keras_models from './tf_keras.models.js'
import type * as tf_keras_models_experimental from './tf_keras.models.experimental.js'
import type * as tf_keras_optimizers from './tf_keras.optimizers.js'
import type * as tf_keras_optimizers_experimental from './tf_keras.optimizers.experimental.js'
import type * as tf_keras_optimizers_legacy from './tf_keras.optimizers.legacy.js'
import type * as tf_keras_optimizers_schedules from './tf_keras.optimizers.schedules.js'
import type * as tf_keras_preprocessing from './tf_keras.preprocessing.js'
import type * as tf_keras_preprocessing_image from './tf_keras.preprocessing.image.js'
import type * as tf_keras_preprocessing_sequence from './tf_keras.preprocessing.sequence.js'
import type * as tf_keras_preprocessing_text from './tf_keras.preprocessing.text.js'
import type * as tf_keras_regularizers from './tf_keras.regularizers.js'
import type * as tf_keras_saving from './tf_keras.saving.js'
import type * as tf_keras_utils from './tf_keras.utils.js'
import type * as tf_keras_utils_experimental from './tf_keras.utils.experimental.js'
import type * as tf_keras_utils_legacy from './tf_keras.utils.legacy.js'

declare module '../core.js' {
  interface PythonModules {
    'keras': keras.$Module
    'keras.activations': keras_activations.$Module
    'keras.applications': keras_applications.$Module
    'keras.applications.convnext': keras_applications_convnext.$Module
    'keras.applications.densenet': keras_applications_densenet.$Module
    'keras.applications.efficientnet': keras_applications_efficientnet.$Module
    'keras.applications.efficientnet_v2': keras_applications_efficientnet_v2.$Module
    'keras.applications.imagenet_utils': keras_applications_imagenet_utils.$Module
    'keras.applications.inception_resnet_v2': keras_applications_inception_resnet_v2.$Module
    'keras.applications.inception_v3': keras_applications_inception_v3.$Module
    'keras.applications.mobilenet': keras_applications_mobilenet.$Module
    'keras.applications.mobilenet_v2': keras_applications_mobilenet_v2.$Module
    'keras.applications.mobilenet_v3': keras_applications_mobilenet_v3.$Module
    'keras.applications.nasnet': keras_applications_nasnet.$Module
    'keras.applications.resnet': keras_applications_resnet.$Module
    'keras.applications.resnet50': keras_applications_resnet50.$Module
    'keras.applications.resnet_v2': keras_applications_resnet_v2.$Module
    'keras.applications.vgg16': keras_applications_vgg16.$Module
    'keras.applications.vgg19': keras_applications_vgg19.$Module
    'keras.applications.xception': keras_applications_xception.$Module
    'keras.backend': keras_backend.$Module
    'keras.callbacks': keras_callbacks.$Module
    'keras.config': keras_config.$Module
    'keras.constraints': keras_constraints.$Module
    'keras.datasets': keras_datasets.$Module
    'keras.datasets.boston_housing': keras_datasets_boston_housing.$Module
    'keras.datasets.california_housing': keras_datasets_california_housing.$Module
    'keras.datasets.cifar10': keras_datasets_cifar10.$Module
    'keras.datasets.cifar100': keras_datasets_cifar100.$Module
    'keras.datasets.fashion_mnist': keras_datasets_fashion_mnist.$Module
    'keras.datasets.imdb': keras_datasets_imdb.$Module
    'keras.datasets.mnist': keras_datasets_mnist.$Module
    'keras.datasets.reuters': keras_datasets_reuters.$Module
    'keras.distillation': keras_distillation.$Module
    'keras.distribution': keras_distribution.$Module
    'keras.dtype_policies': keras_dtype_policies.$Module
    'keras.export': keras_export.$Module
    'keras.initializers': keras_initializers.$Module
    'keras.layers': keras_layers.$Module
    'keras.legacy': keras_legacy.$Module
    'keras.legacy.saving': keras_legacy_saving.$Module
    'keras.losses': keras_losses.$Module
    'keras.metrics': keras_metrics.$Module
    'keras.mixed_precision': keras_mixed_precision.$Module
    'keras.models': keras_models.$Module
    'keras.ops': keras_ops.$Module
    'keras.ops.image': keras_ops_image.$Module
    'keras.ops.linalg': keras_ops_linalg.$Module
    'keras.ops.nn': keras_ops_nn.$Module
    'keras.ops.numpy': keras_ops_numpy.$Module
    'keras.optimizers': keras_optimizers.$Module
    'keras.optimizers.legacy': keras_optimizers_legacy.$Module
    'keras.optimizers.schedules': keras_optimizers_schedules.$Module
    'keras.preprocessing': keras_preprocessing.$Module
    'keras.preprocessing.image': keras_preprocessing_image.$Module
    'keras.preprocessing.sequence': keras_preprocessing_sequence.$Module
    'keras.quantizers': keras_quantizers.$Module
    'keras.random': keras_random.$Module
    'keras.regularizers': keras_regularizers.$Module
    'keras.saving': keras_saving.$Module
    'keras.tree': keras_tree.$Module
    'keras.utils': keras_utils.$Module
    'keras.utils.bounding_boxes': keras_utils_bounding_boxes.$Module
    'keras.utils.legacy': keras_utils_legacy.$Module
    'keras.visualization': keras_visualization.$Module
    'keras.wrappers': keras_wrappers.$Module
    'numpy': numpy.$Module
    'numpy.char': numpy_char.$Module
    'numpy.dtypes': numpy_dtypes.$Module
    'numpy.emath': numpy_emath.$Module
    'numpy.exceptions': numpy_exceptions.$Module
    'numpy.fft': numpy_fft.$Module
    'numpy.lib': numpy_lib.$Module
    'numpy.lib.array_utils': numpy_lib_array_utils.$Module
    'numpy.lib.format': numpy_lib_format.$Module
    'numpy.lib.introspect': numpy_lib_introspect.$Module
    'numpy.lib.mixins': numpy_lib_mixins.$Module
    'numpy.lib.npyio': numpy_lib_npyio.$Module
    'numpy.lib.stride_tricks': numpy_lib_stride_tricks.$Module
    'numpy.linalg': numpy_linalg.$Module
    'numpy.ma': numpy_ma.$Module
    'numpy.polynomial': numpy_polynomial.$Module
    'numpy.polynomial.chebyshev': numpy_polynomial_chebyshev.$Module
    'numpy.polynomial.hermite': numpy_polynomial_hermite.$Module
    'numpy.polynomial.hermite_e': numpy_polynomial_hermite_e.$Module
    'numpy.polynomial.laguerre': numpy_polynomial_laguerre.$Module
    'numpy.polynomial.legendre': numpy_polynomial_legendre.$Module
    'numpy.polynomial.polynomial': numpy_polynomial_polynomial.$Module
    'numpy.random': numpy_random.$Module
    'numpy.rec': numpy_rec.$Module
    'numpy.strings': numpy_strings.$Module
    'tensorflow': tensorflow.$Module
    'tensorflow.__operators__': tensorflow___operators__.$Module
    'tensorflow.audio': tensorflow_audio.$Module
    'tensorflow.autodiff': tensorflow_autodiff.$Module
    'tensorflow.autograph': tensorflow_autograph.$Module
    'tensorflow.autograph.experimental': tensorflow_autograph_experimental.$Module
    'tensorflow.bitwise': tensorflow_bitwise.$Module
    'tensorflow.compat': tensorflow_compat.$Module
    'tensorflow.compat.v1': tensorflow_compat_v1.$Module
    'tensorflow.compat.v1.app': tensorflow_compat_v1_app.$Module
    'tensorflow.compat.v1.audio': tensorflow_compat_v1_audio.$Module
    'tensorflow.compat.v1.autograph': tensorflow_compat_v1_autograph.$Module
    'tensorflow.compat.v1.autograph.experimental': tensorflow_compat_v1_autograph_experimental.$Module
    'tensorflow.compat.v1.bitwise': tensorflow_compat_v1_bitwise.$Module
    'tensorflow.compat.v1.config': tensorflow_compat_v1_config.$Module
    'tensorflow.compat.v1.config.experimental': tensorflow_compat_v1_config_experimental.$Module
    'tensorflow.compat.v1.config.optimizer': tensorflow_compat_v1_config_optimizer.$Module
    'tensorflow.compat.v1.config.threading': tensorflow_compat_v1_config_threading.$Module
    'tensorflow.compat.v1.data': tensorflow_compat_v1_data.$Module
    'tensorflow.compat.v1.data.experimental': tensorflow_compat_v1_data_experimental.$Module
    'tensorflow.compat.v1.data.experimental.service': tensorflow_compat_v1_data_experimental_service.$Module
    'tensorflow.compat.v1.debugging': tensorflow_compat_v1_debugging.$Module
    'tensorflow.compat.v1.debugging.experimental': tensorflow_compat_v1_debugging_experimental.$Module
    'tensorflow.compat.v1.distribute': tensorflow_compat_v1_distribute.$Module
    'tensorflow.compat.v1.distribute.cluster_resolver': tensorflow_compat_v1_distribute_cluster_resolver.$Module
    'tensorflow.compat.v1.distribute.experimental': tensorflow_compat_v1_distribute_experimental.$Module
    'tensorflow.compat.v1.distributions': tensorflow_compat_v1_distributions.$Module
    'tensorflow.compat.v1.dtypes': tensorflow_compat_v1_dtypes.$Module
    'tensorflow.compat.v1.dtypes.experimental': tensorflow_compat_v1_dtypes_experimental.$Module
    'tensorflow.compat.v1.errors': tensorflow_compat_v1_errors.$Module
    'tensorflow.compat.v1.experimental': tensorflow_compat_v1_experimental.$Module
    'tensorflow.compat.v1.experimental.extension_type': tensorflow_compat_v1_experimental_extension_type.$Module
    'tensorflow.compat.v1.feature_column': tensorflow_compat_v1_feature_column.$Module
    'tensorflow.compat.v1.flags': tensorflow_compat_v1_flags.$Module
    'tensorflow.compat.v1.flags.tf_decorator': tensorflow_compat_v1_flags_tf_decorator.$Module
    'tensorflow.compat.v1.gfile': tensorflow_compat_v1_gfile.$Module
    'tensorflow.compat.v1.graph_util': tensorflow_compat_v1_graph_util.$Module
    'tensorflow.compat.v1.image': tensorflow_compat_v1_image.$Module
    'tensorflow.compat.v1.initializers': tensorflow_compat_v1_initializers.$Module
    'tensorflow.compat.v1.io': tensorflow_compat_v1_io.$Module
    'tensorflow.compat.v1.io.gfile': tensorflow_compat_v1_io_gfile.$Module
    'tensorflow.compat.v1.layers': tensorflow_compat_v1_layers.$Module
    'tensorflow.compat.v1.layers.experimental': tensorflow_compat_v1_layers_experimental.$Module
    'tensorflow.compat.v1.linalg': tensorflow_compat_v1_linalg.$Module
    'tensorflow.compat.v1.linalg.experimental': tensorflow_compat_v1_linalg_experimental.$Module
    'tensorflow.compat.v1.lite': tensorflow_compat_v1_lite.$Module
    'tensorflow.compat.v1.lite.constants': tensorflow_compat_v1_lite_constants.$Module
    'tensorflow.compat.v1.lite.experimental': tensorflow_compat_v1_lite_experimental.$Module
    'tensorflow.compat.v1.lite.experimental.authoring': tensorflow_compat_v1_lite_experimental_authoring.$Module
    'tensorflow.compat.v1.logging': tensorflow_compat_v1_logging.$Module
    'tensorflow.compat.v1.lookup': tensorflow_compat_v1_lookup.$Module
    'tensorflow.compat.v1.lookup.experimental': tensorflow_compat_v1_lookup_experimental.$Module
    'tensorflow.compat.v1.losses': tensorflow_compat_v1_losses.$Module
    'tensorflow.compat.v1.manip': tensorflow_compat_v1_manip.$Module
    'tensorflow.compat.v1.math': tensorflow_compat_v1_math.$Module
    'tensorflow.compat.v1.math.special': tensorflow_compat_v1_math_special.$Module
    'tensorflow.compat.v1.metrics': tensorflow_compat_v1_metrics.$Module
    'tensorflow.compat.v1.mixed_precision': tensorflow_compat_v1_mixed_precision.$Module
    'tensorflow.compat.v1.mixed_precision.experimental': tensorflow_compat_v1_mixed_precision_experimental.$Module
    'tensorflow.compat.v1.mlir': tensorflow_compat_v1_mlir.$Module
    'tensorflow.compat.v1.mlir.experimental': tensorflow_compat_v1_mlir_experimental.$Module
    'tensorflow.compat.v1.nest': tensorflow_compat_v1_nest.$Module
    'tensorflow.compat.v1.nn': tensorflow_compat_v1_nn.$Module
    'tensorflow.compat.v1.nn.experimental': tensorflow_compat_v1_nn_experimental.$Module
    'tensorflow.compat.v1.nn.rnn_cell': tensorflow_compat_v1_nn_rnn_cell.$Module
    'tensorflow.compat.v1.profiler': tensorflow_compat_v1_profiler.$Module
    'tensorflow.compat.v1.python_io': tensorflow_compat_v1_python_io.$Module
    'tensorflow.compat.v1.quantization': tensorflow_compat_v1_quantization.$Module
    'tensorflow.compat.v1.quantization.experimental': tensorflow_compat_v1_quantization_experimental.$Module
    'tensorflow.compat.v1.queue': tensorflow_compat_v1_queue.$Module
    'tensorflow.compat.v1.ragged': tensorflow_compat_v1_ragged.$Module
    'tensorflow.compat.v1.random': tensorflow_compat_v1_random.$Module
    'tensorflow.compat.v1.random.experimental': tensorflow_compat_v1_random_experimental.$Module
    'tensorflow.compat.v1.raw_ops': tensorflow_compat_v1_raw_ops.$Module
    'tensorflow.compat.v1.resource_loader': tensorflow_compat_v1_resource_loader.$Module
    'tensorflow.compat.v1.saved_model': tensorflow_compat_v1_saved_model.$Module
    'tensorflow.compat.v1.saved_model.builder': tensorflow_compat_v1_saved_model_builder.$Module
    'tensorflow.compat.v1.saved_model.constants': tensorflow_compat_v1_saved_model_constants.$Module
    'tensorflow.compat.v1.saved_model.experimental': tensorflow_compat_v1_saved_model_experimental.$Module
    'tensorflow.compat.v1.saved_model.loader': tensorflow_compat_v1_saved_model_loader.$Module
    'tensorflow.compat.v1.saved_model.main_op': tensorflow_compat_v1_saved_model_main_op.$Module
    'tensorflow.compat.v1.saved_model.signature_constants': tensorflow_compat_v1_saved_model_signature_constants.$Module
    'tensorflow.compat.v1.saved_model.signature_def_utils': tensorflow_compat_v1_saved_model_signature_def_utils.$Module
    'tensorflow.compat.v1.saved_model.tag_constants': tensorflow_compat_v1_saved_model_tag_constants.$Module
    'tensorflow.compat.v1.saved_model.utils': tensorflow_compat_v1_saved_model_utils.$Module
    'tensorflow.compat.v1.sets': tensorflow_compat_v1_sets.$Module
    'tensorflow.compat.v1.signal': tensorflow_compat_v1_signal.$Module
    'tensorflow.compat.v1.sparse': tensorflow_compat_v1_sparse.$Module
    'tensorflow.compat.v1.spectral': tensorflow_compat_v1_spectral.$Module
    'tensorflow.compat.v1.strings': tensorflow_compat_v1_strings.$Module
    'tensorflow.compat.v1.summary': tensorflow_compat_v1_summary.$Module
    'tensorflow.compat.v1.sysconfig': tensorflow_compat_v1_sysconfig.$Module
    'tensorflow.compat.v1.test': tensorflow_compat_v1_test.$Module
    'tensorflow.compat.v1.test.experimental': tensorflow_compat_v1_test_experimental.$Module
    'tensorflow.compat.v1.tpu': tensorflow_compat_v1_tpu.$Module
    'tensorflow.compat.v1.tpu.experimental': tensorflow_compat_v1_tpu_experimental.$Module
    'tensorflow.compat.v1.tpu.experimental.embedding': tensorflow_compat_v1_tpu_experimental_embedding.$Module
    'tensorflow.compat.v1.train': tensorflow_compat_v1_train.$Module
    'tensorflow.compat.v1.train.experimental': tensorflow_compat_v1_train_experimental.$Module
    'tensorflow.compat.v1.train.queue_runner': tensorflow_compat_v1_train_queue_runner.$Module
    'tensorflow.compat.v1.types': tensorflow_compat_v1_types.$Module
    'tensorflow.compat.v1.types.experimental': tensorflow_compat_v1_types_experimental.$Module
    'tensorflow.compat.v1.user_ops': tensorflow_compat_v1_user_ops.$Module
    'tensorflow.compat.v1.version': tensorflow_compat_v1_version.$Module
    'tensorflow.compat.v1.xla': tensorflow_compat_v1_xla.$Module
    'tensorflow.compat.v1.xla.experimental': tensorflow_compat_v1_xla_experimental.$Module
    'tensorflow.config': tensorflow_config.$Module
    'tensorflow.config.experimental': tensorflow_config_experimental.$Module
    'tensorflow.config.optimizer': tensorflow_config_optimizer.$Module
    'tensorflow.config.threading': tensorflow_config_threading.$Module
    'tensorflow.data': tensorflow_data.$Module
    'tensorflow.data.experimental': tensorflow_data_experimental.$Module
    'tensorflow.data.experimental.service': tensorflow_data_experimental_service.$Module
    'tensorflow.debugging': tensorflow_debugging.$Module
    'tensorflow.debugging.experimental': tensorflow_debugging_experimental.$Module
    'tensorflow.distribute': tensorflow_distribute.$Module
    'tensorflow.distribute.cluster_resolver': tensorflow_distribute_cluster_resolver.$Module
    'tensorflow.distribute.coordinator': tensorflow_distribute_coordinator.$Module
    'tensorflow.distribute.experimental': tensorflow_distribute_experimental.$Module
    'tensorflow.distribute.experimental.coordinator': tensorflow_distribute_experimental_coordinator.$Module
    'tensorflow.distribute.experimental.partitioners': tensorflow_distribute_experimental_partitioners.$Module
    'tensorflow.distribute.experimental.rpc': tensorflow_distribute_experimental_rpc.$Module
    'tensorflow.dtypes': tensorflow_dtypes.$Module
    'tensorflow.dtypes.experimental': tensorflow_dtypes_experimental.$Module
    'tensorflow.errors': tensorflow_errors.$Module
    'tensorflow.experimental': tensorflow_experimental.$Module
    'tensorflow.experimental.dlpack': tensorflow_experimental_dlpack.$Module
    'tensorflow.experimental.dtensor': tensorflow_experimental_dtensor.$Module
    'tensorflow.experimental.extension_type': tensorflow_experimental_extension_type.$Module
    'tensorflow.experimental.numpy': tensorflow_experimental_numpy.$Module
    'tensorflow.experimental.numpy.random': tensorflow_experimental_numpy_random.$Module
    'tensorflow.experimental.tensorrt': tensorflow_experimental_tensorrt.$Module
    'tensorflow.feature_column': tensorflow_feature_column.$Module
    'tensorflow.graph_util': tensorflow_graph_util.$Module
    'tensorflow.image': tensorflow_image.$Module
    'tensorflow.io': tensorflow_io.$Module
    'tensorflow.io.gfile': tensorflow_io_gfile.$Module
    'tensorflow.keras': tensorflow_keras.$Module
    'tensorflow.keras.backend': tensorflow_keras_backend.$Module
    'tensorflow.keras.layers': tensorflow_keras_layers.$Module
    'tensorflow.keras.losses': tensorflow_keras_losses.$Module
    'tensorflow.keras.metrics': tensorflow_keras_metrics.$Module
    'tensorflow.keras.preprocessing': tensorflow_keras_preprocessing.$Module
    'tensorflow.keras.preprocessing.image': tensorflow_keras_preprocessing_image.$Module
    'tensorflow.keras.preprocessing.sequence': tensorflow_keras_preprocessing_sequence.$Module
    'tensorflow.keras.preprocessing.text': tensorflow_keras_preprocessing_text.$Module
    'tensorflow.linalg': tensorflow_linalg.$Module
    'tensorflow.linalg.experimental': tensorflow_linalg_experimental.$Module
    'tensorflow.lite': tensorflow_lite.$Module
    'tensorflow.lite.experimental': tensorflow_lite_experimental.$Module
    'tensorflow.lite.experimental.authoring': tensorflow_lite_experimental_authoring.$Module
    'tensorflow.lookup': tensorflow_lookup.$Module
    'tensorflow.lookup.experimental': tensorflow_lookup_experimental.$Module
    'tensorflow.math': tensorflow_math.$Module
    'tensorflow.math.special': tensorflow_math_special.$Module
    'tensorflow.mlir': tensorflow_mlir.$Module
    'tensorflow.mlir.experimental': tensorflow_mlir_experimental.$Module
    'tensorflow.nest': tensorflow_nest.$Module
    'tensorflow.nn': tensorflow_nn.$Module
    'tensorflow.nn.experimental': tensorflow_nn_experimental.$Module
    'tensorflow.profiler': tensorflow_profiler.$Module
    'tensorflow.profiler.experimental': tensorflow_profiler_experimental.$Module
    'tensorflow.profiler.experimental.client': tensorflow_profiler_experimental_client.$Module
    'tensorflow.profiler.experimental.server': tensorflow_profiler_experimental_server.$Module
    'tensorflow.quantization': tensorflow_quantization.$Module
    'tensorflow.quantization.experimental': tensorflow_quantization_experimental.$Module
    'tensorflow.queue': tensorflow_queue.$Module
    'tensorflow.ragged': tensorflow_ragged.$Module
    'tensorflow.random': tensorflow_random.$Module
    'tensorflow.random.experimental': tensorflow_random_experimental.$Module
    'tensorflow.raw_ops': tensorflow_raw_ops.$Module
    'tensorflow.saved_model': tensorflow_saved_model.$Module
    'tensorflow.saved_model.experimental': tensorflow_saved_model_experimental.$Module
    'tensorflow.sets': tensorflow_sets.$Module
    'tensorflow.signal': tensorflow_signal.$Module
    'tensorflow.sparse': tensorflow_sparse.$Module
    'tensorflow.strings': tensorflow_strings.$Module
    'tensorflow.summary': tensorflow_summary.$Module
    'tensorflow.summary.experimental': tensorflow_summary_experimental.$Module
    'tensorflow.sysconfig': tensorflow_sysconfig.$Module
    'tensorflow.test': tensorflow_test.$Module
    'tensorflow.test.experimental': tensorflow_test_experimental.$Module
    'tensorflow.tpu': tensorflow_tpu.$Module
    'tensorflow.tpu.experimental': tensorflow_tpu_experimental.$Module
    'tensorflow.tpu.experimental.embedding': tensorflow_tpu_experimental_embedding.$Module
    'tensorflow.train': tensorflow_train.$Module
    'tensorflow.train.experimental': tensorflow_train_experimental.$Module
    'tensorflow.types': tensorflow_types.$Module
    'tensorflow.types.experimental': tensorflow_types_experimental.$Module
    'tensorflow.types.experimental.distributed': tensorflow_types_experimental_distributed.$Module
    'tensorflow.version': tensorflow_version.$Module
    'tensorflow.xla': tensorflow_xla.$Module
    'tensorflow.xla.experimental': tensorflow_xla_experimental.$Module
    'tf_keras': tf_keras.$Module
    'tf_keras.activations': tf_keras_activations.$Module
    'tf_keras.applications': tf_keras_applications.$Module
    'tf_keras.applications.convnext': tf_keras_applications_convnext.$Module
    'tf_keras.applications.densenet': tf_keras_applications_densenet.$Module
    'tf_keras.applications.efficientnet': tf_keras_applications_efficientnet.$Module
    'tf_keras.applications.efficientnet_v2': tf_keras_applications_efficientnet_v2.$Module
    'tf_keras.applications.imagenet_utils': tf_keras_applications_imagenet_utils.$Module
    'tf_keras.applications.inception_resnet_v2': tf_keras_applications_inception_resnet_v2.$Module
    'tf_keras.applications.inception_v3': tf_keras_applications_inception_v3.$Module
    'tf_keras.applications.mobilenet': tf_keras_applications_mobilenet.$Module
    'tf_keras.applications.mobilenet_v2': tf_keras_applications_mobilenet_v2.$Module
    'tf_keras.applications.mobilenet_v3': tf_keras_applications_mobilenet_v3.$Module
    'tf_keras.applications.nasnet': tf_keras_applications_nasnet.$Module
    'tf_keras.applications.regnet': tf_keras_applications_regnet.$Module
    'tf_keras.applications.resnet': tf_keras_applications_resnet.$Module
    'tf_keras.applications.resnet50': tf_keras_applications_resnet50.$Module
    'tf_keras.applications.resnet_rs': tf_keras_applications_resnet_rs.$Module
    'tf_keras.applications.resnet_v2': tf_keras_applications_resnet_v2.$Module
    'tf_keras.applications.vgg16': tf_keras_applications_vgg16.$Module
    'tf_keras.applications.vgg19': tf_keras_applications_vgg19.$Module
    'tf_keras.applications.xception': tf_keras_applications_xception.$Module
    'tf_keras.backend': tf_keras_backend.$Module
    'tf_keras.backend.experimental': tf_keras_backend_experimental.$Module
    'tf_keras.callbacks': tf_keras_callbacks.$Module
    'tf_keras.callbacks.experimental': tf_keras_callbacks_experimental.$Module
    'tf_keras.constraints': tf_keras_constraints.$Module
    'tf_keras.datasets': tf_keras_datasets.$Module
    'tf_keras.datasets.boston_housing': tf_keras_datasets_boston_housing.$Module
    'tf_keras.datasets.cifar10': tf_keras_datasets_cifar10.$Module
    'tf_keras.datasets.cifar100': tf_keras_datasets_cifar100.$Module
    'tf_keras.datasets.fashion_mnist': tf_keras_datasets_fashion_mnist.$Module
    'tf_keras.datasets.imdb': tf_keras_datasets_imdb.$Module
    'tf_keras.datasets.mnist': tf_keras_datasets_mnist.$Module
    'tf_keras.datasets.reuters': tf_keras_datasets_reuters.$Module
    'tf_keras.dtensor': tf_keras_dtensor.$Module
    'tf_keras.dtensor.experimental': tf_keras_dtensor_experimental.$Module
    'tf_keras.dtensor.experimental.optimizers': tf_keras_dtensor_experimental_optimizers.$Module
    'tf_keras.estimator': tf_keras_estimator.$Module
    'tf_keras.experimental': tf_keras_experimental.$Module
    'tf_keras.export': tf_keras_export.$Module
    'tf_keras.initializers': tf_keras_initializers.$Module
    'tf_keras.layers': tf_keras_layers.$Module
    'tf_keras.layers.experimental': tf_keras_layers_experimental.$Module
    'tf_keras.layers.experimental.preprocessing': tf_keras_layers_experimental_preprocessing.$Module
    'tf_keras.losses': tf_keras_losses.$Module
    'tf_keras.metrics': tf_keras_metrics.$Module
    'tf_keras.metrics.experimental': tf_keras_metrics_experimental.$Module
    'tf_keras.mixed_precision': tf_keras_mixed_precision.$Module
    'tf_keras.models': tf_keras_models.$Module
    'tf_keras.models.experimental': tf_keras_models_experimental.$Module
    'tf_keras.optimizers': tf_keras_optimizers.$Module
    'tf_keras.optimizers.experimental': tf_keras_optimizers_experimental.$Module
    'tf_keras.optimizers.legacy': tf_keras_optimizers_legacy.$Module
    'tf_keras.optimizers.schedules': tf_keras_optimizers_schedules.$Module
    'tf_keras.preprocessing': tf_keras_preprocessing.$Module
    'tf_keras.preprocessing.image': tf_keras_preprocessing_image.$Module
    'tf_keras.preprocessing.sequence': tf_keras_preprocessing_sequence.$Module
    'tf_keras.preprocessing.text': tf_keras_preprocessing_text.$Module
    'tf_keras.regularizers': tf_keras_regularizers.$Module
    'tf_keras.saving': tf_keras_saving.$Module
    'tf_keras.utils': tf_keras_utils.$Module
    'tf_keras.utils.experimental': tf_keras_utils_experimental.$Module
    'tf_keras.utils.legacy': tf_keras_utils_legacy.$Module
  }
}
