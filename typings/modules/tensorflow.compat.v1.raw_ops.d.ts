// tensorflow.compat.v1.raw_ops of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_raw_ops from './tensorflow.raw_ops.js'

export interface $Module extends py.PythonModuleObject {
  readonly Abort: tensorflow_raw_ops.$Module["Abort"]
  Abort_dyn: py.RemoteFunction
  readonly Abs: tensorflow_raw_ops.$Module["Abs"]
  Abs_dyn: py.RemoteFunction
  readonly AccumulateNV2: tensorflow_raw_ops.$Module["AccumulateNV2"]
  AccumulateNV2_dyn: py.RemoteFunction
  readonly AccumulatorApplyGradient: tensorflow_raw_ops.$Module["AccumulatorApplyGradient"]
  AccumulatorApplyGradient_dyn: py.RemoteFunction
  readonly AccumulatorNumAccumulated: tensorflow_raw_ops.$Module["AccumulatorNumAccumulated"]
  AccumulatorNumAccumulated_dyn: py.RemoteFunction
  readonly AccumulatorSetGlobalStep: tensorflow_raw_ops.$Module["AccumulatorSetGlobalStep"]
  AccumulatorSetGlobalStep_dyn: py.RemoteFunction
  readonly AccumulatorTakeGradient: tensorflow_raw_ops.$Module["AccumulatorTakeGradient"]
  AccumulatorTakeGradient_dyn: py.RemoteFunction
  readonly Acos: tensorflow_raw_ops.$Module["Acos"]
  Acos_dyn: py.RemoteFunction
  readonly Acosh: tensorflow_raw_ops.$Module["Acosh"]
  Acosh_dyn: py.RemoteFunction
  readonly Add: tensorflow_raw_ops.$Module["Add"]
  Add_dyn: py.RemoteFunction
  readonly AddManySparseToTensorsMap: tensorflow_raw_ops.$Module["AddManySparseToTensorsMap"]
  AddManySparseToTensorsMap_dyn: py.RemoteFunction
  readonly AddN: tensorflow_raw_ops.$Module["AddN"]
  AddN_dyn: py.RemoteFunction
  readonly AddSparseToTensorsMap: tensorflow_raw_ops.$Module["AddSparseToTensorsMap"]
  AddSparseToTensorsMap_dyn: py.RemoteFunction
  readonly AddV2: tensorflow_raw_ops.$Module["AddV2"]
  AddV2_dyn: py.RemoteFunction
  readonly AdjustContrast: tensorflow_raw_ops.$Module["AdjustContrast"]
  AdjustContrast_dyn: py.RemoteFunction
  readonly AdjustContrastv2: tensorflow_raw_ops.$Module["AdjustContrastv2"]
  AdjustContrastv2_dyn: py.RemoteFunction
  readonly AdjustHue: tensorflow_raw_ops.$Module["AdjustHue"]
  AdjustHue_dyn: py.RemoteFunction
  readonly AdjustSaturation: tensorflow_raw_ops.$Module["AdjustSaturation"]
  AdjustSaturation_dyn: py.RemoteFunction
  readonly All: tensorflow_raw_ops.$Module["All"]
  All_dyn: py.RemoteFunction
  readonly AllCandidateSampler: tensorflow_raw_ops.$Module["AllCandidateSampler"]
  AllCandidateSampler_dyn: py.RemoteFunction
  readonly AllToAll: tensorflow_raw_ops.$Module["AllToAll"]
  AllToAll_dyn: py.RemoteFunction
  readonly Angle: tensorflow_raw_ops.$Module["Angle"]
  Angle_dyn: py.RemoteFunction
  readonly AnonymousHashTable: tensorflow_raw_ops.$Module["AnonymousHashTable"]
  AnonymousHashTable_dyn: py.RemoteFunction
  readonly AnonymousIterator: tensorflow_raw_ops.$Module["AnonymousIterator"]
  AnonymousIterator_dyn: py.RemoteFunction
  readonly AnonymousIteratorV2: tensorflow_raw_ops.$Module["AnonymousIteratorV2"]
  AnonymousIteratorV2_dyn: py.RemoteFunction
  readonly AnonymousIteratorV3: tensorflow_raw_ops.$Module["AnonymousIteratorV3"]
  AnonymousIteratorV3_dyn: py.RemoteFunction
  readonly AnonymousMemoryCache: tensorflow_raw_ops.$Module["AnonymousMemoryCache"]
  AnonymousMemoryCache_dyn: py.RemoteFunction
  readonly AnonymousMultiDeviceIterator: tensorflow_raw_ops.$Module["AnonymousMultiDeviceIterator"]
  AnonymousMultiDeviceIterator_dyn: py.RemoteFunction
  readonly AnonymousMultiDeviceIteratorV3: tensorflow_raw_ops.$Module["AnonymousMultiDeviceIteratorV3"]
  AnonymousMultiDeviceIteratorV3_dyn: py.RemoteFunction
  readonly AnonymousMutableDenseHashTable: tensorflow_raw_ops.$Module["AnonymousMutableDenseHashTable"]
  AnonymousMutableDenseHashTable_dyn: py.RemoteFunction
  readonly AnonymousMutableHashTable: tensorflow_raw_ops.$Module["AnonymousMutableHashTable"]
  AnonymousMutableHashTable_dyn: py.RemoteFunction
  readonly AnonymousMutableHashTableOfTensors: tensorflow_raw_ops.$Module["AnonymousMutableHashTableOfTensors"]
  AnonymousMutableHashTableOfTensors_dyn: py.RemoteFunction
  readonly AnonymousRandomSeedGenerator: tensorflow_raw_ops.$Module["AnonymousRandomSeedGenerator"]
  AnonymousRandomSeedGenerator_dyn: py.RemoteFunction
  readonly AnonymousSeedGenerator: tensorflow_raw_ops.$Module["AnonymousSeedGenerator"]
  AnonymousSeedGenerator_dyn: py.RemoteFunction
  readonly Any: tensorflow_raw_ops.$Module["Any"]
  Any_dyn: py.RemoteFunction
  readonly ApplyAdaMax: tensorflow_raw_ops.$Module["ApplyAdaMax"]
  ApplyAdaMax_dyn: py.RemoteFunction
  readonly ApplyAdadelta: tensorflow_raw_ops.$Module["ApplyAdadelta"]
  ApplyAdadelta_dyn: py.RemoteFunction
  readonly ApplyAdagrad: tensorflow_raw_ops.$Module["ApplyAdagrad"]
  ApplyAdagrad_dyn: py.RemoteFunction
  readonly ApplyAdagradDA: tensorflow_raw_ops.$Module["ApplyAdagradDA"]
  ApplyAdagradDA_dyn: py.RemoteFunction
  readonly ApplyAdagradV2: tensorflow_raw_ops.$Module["ApplyAdagradV2"]
  ApplyAdagradV2_dyn: py.RemoteFunction
  readonly ApplyAdam: tensorflow_raw_ops.$Module["ApplyAdam"]
  ApplyAdam_dyn: py.RemoteFunction
  readonly ApplyAddSign: tensorflow_raw_ops.$Module["ApplyAddSign"]
  ApplyAddSign_dyn: py.RemoteFunction
  readonly ApplyCenteredRMSProp: tensorflow_raw_ops.$Module["ApplyCenteredRMSProp"]
  ApplyCenteredRMSProp_dyn: py.RemoteFunction
  readonly ApplyFtrl: tensorflow_raw_ops.$Module["ApplyFtrl"]
  ApplyFtrl_dyn: py.RemoteFunction
  readonly ApplyFtrlV2: tensorflow_raw_ops.$Module["ApplyFtrlV2"]
  ApplyFtrlV2_dyn: py.RemoteFunction
  readonly ApplyGradientDescent: tensorflow_raw_ops.$Module["ApplyGradientDescent"]
  ApplyGradientDescent_dyn: py.RemoteFunction
  readonly ApplyMomentum: tensorflow_raw_ops.$Module["ApplyMomentum"]
  ApplyMomentum_dyn: py.RemoteFunction
  readonly ApplyPowerSign: tensorflow_raw_ops.$Module["ApplyPowerSign"]
  ApplyPowerSign_dyn: py.RemoteFunction
  readonly ApplyProximalAdagrad: tensorflow_raw_ops.$Module["ApplyProximalAdagrad"]
  ApplyProximalAdagrad_dyn: py.RemoteFunction
  readonly ApplyProximalGradientDescent: tensorflow_raw_ops.$Module["ApplyProximalGradientDescent"]
  ApplyProximalGradientDescent_dyn: py.RemoteFunction
  readonly ApplyRMSProp: tensorflow_raw_ops.$Module["ApplyRMSProp"]
  ApplyRMSProp_dyn: py.RemoteFunction
  readonly ApproxTopK: tensorflow_raw_ops.$Module["ApproxTopK"]
  ApproxTopK_dyn: py.RemoteFunction
  readonly ApproximateEqual: tensorflow_raw_ops.$Module["ApproximateEqual"]
  ApproximateEqual_dyn: py.RemoteFunction
  readonly ArgMax: tensorflow_raw_ops.$Module["ArgMax"]
  ArgMax_dyn: py.RemoteFunction
  readonly ArgMin: tensorflow_raw_ops.$Module["ArgMin"]
  ArgMin_dyn: py.RemoteFunction
  readonly AsString: tensorflow_raw_ops.$Module["AsString"]
  AsString_dyn: py.RemoteFunction
  readonly Asin: tensorflow_raw_ops.$Module["Asin"]
  Asin_dyn: py.RemoteFunction
  readonly Asinh: tensorflow_raw_ops.$Module["Asinh"]
  Asinh_dyn: py.RemoteFunction
  readonly Assert: tensorflow_raw_ops.$Module["Assert"]
  Assert_dyn: py.RemoteFunction
  readonly AssertCardinalityDataset: tensorflow_raw_ops.$Module["AssertCardinalityDataset"]
  AssertCardinalityDataset_dyn: py.RemoteFunction
  readonly AssertNextDataset: tensorflow_raw_ops.$Module["AssertNextDataset"]
  AssertNextDataset_dyn: py.RemoteFunction
  readonly AssertPrevDataset: tensorflow_raw_ops.$Module["AssertPrevDataset"]
  AssertPrevDataset_dyn: py.RemoteFunction
  readonly Assign: tensorflow_raw_ops.$Module["Assign"]
  Assign_dyn: py.RemoteFunction
  readonly AssignAdd: tensorflow_raw_ops.$Module["AssignAdd"]
  AssignAdd_dyn: py.RemoteFunction
  readonly AssignAddVariableOp: tensorflow_raw_ops.$Module["AssignAddVariableOp"]
  AssignAddVariableOp_dyn: py.RemoteFunction
  readonly AssignSub: tensorflow_raw_ops.$Module["AssignSub"]
  AssignSub_dyn: py.RemoteFunction
  readonly AssignSubVariableOp: tensorflow_raw_ops.$Module["AssignSubVariableOp"]
  AssignSubVariableOp_dyn: py.RemoteFunction
  readonly AssignVariableOp: tensorflow_raw_ops.$Module["AssignVariableOp"]
  AssignVariableOp_dyn: py.RemoteFunction
  readonly AssignVariableXlaConcatND: tensorflow_raw_ops.$Module["AssignVariableXlaConcatND"]
  AssignVariableXlaConcatND_dyn: py.RemoteFunction
  readonly Atan: tensorflow_raw_ops.$Module["Atan"]
  Atan_dyn: py.RemoteFunction
  readonly Atan2: tensorflow_raw_ops.$Module["Atan2"]
  Atan2_dyn: py.RemoteFunction
  readonly Atanh: tensorflow_raw_ops.$Module["Atanh"]
  Atanh_dyn: py.RemoteFunction
  readonly AudioSpectrogram: tensorflow_raw_ops.$Module["AudioSpectrogram"]
  AudioSpectrogram_dyn: py.RemoteFunction
  readonly AudioSummary: tensorflow_raw_ops.$Module["AudioSummary"]
  AudioSummary_dyn: py.RemoteFunction
  readonly AudioSummaryV2: tensorflow_raw_ops.$Module["AudioSummaryV2"]
  AudioSummaryV2_dyn: py.RemoteFunction
  readonly AutoShardDataset: tensorflow_raw_ops.$Module["AutoShardDataset"]
  AutoShardDataset_dyn: py.RemoteFunction
  readonly AvgPool: tensorflow_raw_ops.$Module["AvgPool"]
  AvgPool_dyn: py.RemoteFunction
  readonly AvgPool3D: tensorflow_raw_ops.$Module["AvgPool3D"]
  AvgPool3D_dyn: py.RemoteFunction
  readonly AvgPool3DGrad: tensorflow_raw_ops.$Module["AvgPool3DGrad"]
  AvgPool3DGrad_dyn: py.RemoteFunction
  readonly AvgPoolGrad: tensorflow_raw_ops.$Module["AvgPoolGrad"]
  AvgPoolGrad_dyn: py.RemoteFunction
  readonly BandedTriangularSolve: tensorflow_raw_ops.$Module["BandedTriangularSolve"]
  BandedTriangularSolve_dyn: py.RemoteFunction
  readonly Barrier: tensorflow_raw_ops.$Module["Barrier"]
  Barrier_dyn: py.RemoteFunction
  readonly BarrierClose: tensorflow_raw_ops.$Module["BarrierClose"]
  BarrierClose_dyn: py.RemoteFunction
  readonly BarrierIncompleteSize: tensorflow_raw_ops.$Module["BarrierIncompleteSize"]
  BarrierIncompleteSize_dyn: py.RemoteFunction
  readonly BarrierInsertMany: tensorflow_raw_ops.$Module["BarrierInsertMany"]
  BarrierInsertMany_dyn: py.RemoteFunction
  readonly BarrierReadySize: tensorflow_raw_ops.$Module["BarrierReadySize"]
  BarrierReadySize_dyn: py.RemoteFunction
  readonly BarrierTakeMany: tensorflow_raw_ops.$Module["BarrierTakeMany"]
  BarrierTakeMany_dyn: py.RemoteFunction
  readonly Batch: tensorflow_raw_ops.$Module["Batch"]
  Batch_dyn: py.RemoteFunction
  readonly BatchCholesky: tensorflow_raw_ops.$Module["BatchCholesky"]
  BatchCholesky_dyn: py.RemoteFunction
  readonly BatchCholeskyGrad: tensorflow_raw_ops.$Module["BatchCholeskyGrad"]
  BatchCholeskyGrad_dyn: py.RemoteFunction
  readonly BatchDataset: tensorflow_raw_ops.$Module["BatchDataset"]
  BatchDataset_dyn: py.RemoteFunction
  readonly BatchDatasetV2: tensorflow_raw_ops.$Module["BatchDatasetV2"]
  BatchDatasetV2_dyn: py.RemoteFunction
  readonly BatchFFT: tensorflow_raw_ops.$Module["BatchFFT"]
  BatchFFT_dyn: py.RemoteFunction
  readonly BatchFFT2D: tensorflow_raw_ops.$Module["BatchFFT2D"]
  BatchFFT2D_dyn: py.RemoteFunction
  readonly BatchFFT3D: tensorflow_raw_ops.$Module["BatchFFT3D"]
  BatchFFT3D_dyn: py.RemoteFunction
  readonly BatchFunction: tensorflow_raw_ops.$Module["BatchFunction"]
  BatchFunction_dyn: py.RemoteFunction
  readonly BatchIFFT: tensorflow_raw_ops.$Module["BatchIFFT"]
  BatchIFFT_dyn: py.RemoteFunction
  readonly BatchIFFT2D: tensorflow_raw_ops.$Module["BatchIFFT2D"]
  BatchIFFT2D_dyn: py.RemoteFunction
  readonly BatchIFFT3D: tensorflow_raw_ops.$Module["BatchIFFT3D"]
  BatchIFFT3D_dyn: py.RemoteFunction
  readonly BatchMatMul: tensorflow_raw_ops.$Module["BatchMatMul"]
  BatchMatMul_dyn: py.RemoteFunction
  readonly BatchMatMulV2: tensorflow_raw_ops.$Module["BatchMatMulV2"]
  BatchMatMulV2_dyn: py.RemoteFunction
  readonly BatchMatMulV3: tensorflow_raw_ops.$Module["BatchMatMulV3"]
  BatchMatMulV3_dyn: py.RemoteFunction
  readonly BatchMatrixBandPart: tensorflow_raw_ops.$Module["BatchMatrixBandPart"]
  BatchMatrixBandPart_dyn: py.RemoteFunction
  readonly BatchMatrixDeterminant: tensorflow_raw_ops.$Module["BatchMatrixDeterminant"]
  BatchMatrixDeterminant_dyn: py.RemoteFunction
  readonly BatchMatrixDiag: tensorflow_raw_ops.$Module["BatchMatrixDiag"]
  BatchMatrixDiag_dyn: py.RemoteFunction
  readonly BatchMatrixDiagPart: tensorflow_raw_ops.$Module["BatchMatrixDiagPart"]
  BatchMatrixDiagPart_dyn: py.RemoteFunction
  readonly BatchMatrixInverse: tensorflow_raw_ops.$Module["BatchMatrixInverse"]
  BatchMatrixInverse_dyn: py.RemoteFunction
  readonly BatchMatrixSetDiag: tensorflow_raw_ops.$Module["BatchMatrixSetDiag"]
  BatchMatrixSetDiag_dyn: py.RemoteFunction
  readonly BatchMatrixSolve: tensorflow_raw_ops.$Module["BatchMatrixSolve"]
  BatchMatrixSolve_dyn: py.RemoteFunction
  readonly BatchMatrixSolveLs: tensorflow_raw_ops.$Module["BatchMatrixSolveLs"]
  BatchMatrixSolveLs_dyn: py.RemoteFunction
  readonly BatchMatrixTriangularSolve: tensorflow_raw_ops.$Module["BatchMatrixTriangularSolve"]
  BatchMatrixTriangularSolve_dyn: py.RemoteFunction
  readonly BatchNormWithGlobalNormalization: tensorflow_raw_ops.$Module["BatchNormWithGlobalNormalization"]
  BatchNormWithGlobalNormalization_dyn: py.RemoteFunction
  readonly BatchNormWithGlobalNormalizationGrad: tensorflow_raw_ops.$Module["BatchNormWithGlobalNormalizationGrad"]
  BatchNormWithGlobalNormalizationGrad_dyn: py.RemoteFunction
  readonly BatchSelfAdjointEig: tensorflow_raw_ops.$Module["BatchSelfAdjointEig"]
  BatchSelfAdjointEig_dyn: py.RemoteFunction
  readonly BatchSelfAdjointEigV2: tensorflow_raw_ops.$Module["BatchSelfAdjointEigV2"]
  BatchSelfAdjointEigV2_dyn: py.RemoteFunction
  readonly BatchSvd: tensorflow_raw_ops.$Module["BatchSvd"]
  BatchSvd_dyn: py.RemoteFunction
  readonly BatchToSpace: tensorflow_raw_ops.$Module["BatchToSpace"]
  BatchToSpace_dyn: py.RemoteFunction
  readonly BatchToSpaceND: tensorflow_raw_ops.$Module["BatchToSpaceND"]
  BatchToSpaceND_dyn: py.RemoteFunction
  readonly BesselI0: tensorflow_raw_ops.$Module["BesselI0"]
  BesselI0_dyn: py.RemoteFunction
  readonly BesselI0e: tensorflow_raw_ops.$Module["BesselI0e"]
  BesselI0e_dyn: py.RemoteFunction
  readonly BesselI1: tensorflow_raw_ops.$Module["BesselI1"]
  BesselI1_dyn: py.RemoteFunction
  readonly BesselI1e: tensorflow_raw_ops.$Module["BesselI1e"]
  BesselI1e_dyn: py.RemoteFunction
  readonly BesselJ0: tensorflow_raw_ops.$Module["BesselJ0"]
  BesselJ0_dyn: py.RemoteFunction
  readonly BesselJ1: tensorflow_raw_ops.$Module["BesselJ1"]
  BesselJ1_dyn: py.RemoteFunction
  readonly BesselK0: tensorflow_raw_ops.$Module["BesselK0"]
  BesselK0_dyn: py.RemoteFunction
  readonly BesselK0e: tensorflow_raw_ops.$Module["BesselK0e"]
  BesselK0e_dyn: py.RemoteFunction
  readonly BesselK1: tensorflow_raw_ops.$Module["BesselK1"]
  BesselK1_dyn: py.RemoteFunction
  readonly BesselK1e: tensorflow_raw_ops.$Module["BesselK1e"]
  BesselK1e_dyn: py.RemoteFunction
  readonly BesselY0: tensorflow_raw_ops.$Module["BesselY0"]
  BesselY0_dyn: py.RemoteFunction
  readonly BesselY1: tensorflow_raw_ops.$Module["BesselY1"]
  BesselY1_dyn: py.RemoteFunction
  readonly Betainc: tensorflow_raw_ops.$Module["Betainc"]
  Betainc_dyn: py.RemoteFunction
  readonly BiasAdd: tensorflow_raw_ops.$Module["BiasAdd"]
  BiasAdd_dyn: py.RemoteFunction
  readonly BiasAddGrad: tensorflow_raw_ops.$Module["BiasAddGrad"]
  BiasAddGrad_dyn: py.RemoteFunction
  readonly BiasAddV1: tensorflow_raw_ops.$Module["BiasAddV1"]
  BiasAddV1_dyn: py.RemoteFunction
  readonly Bincount: tensorflow_raw_ops.$Module["Bincount"]
  Bincount_dyn: py.RemoteFunction
  readonly Bitcast: tensorflow_raw_ops.$Module["Bitcast"]
  Bitcast_dyn: py.RemoteFunction
  readonly BitwiseAnd: tensorflow_raw_ops.$Module["BitwiseAnd"]
  BitwiseAnd_dyn: py.RemoteFunction
  readonly BitwiseOr: tensorflow_raw_ops.$Module["BitwiseOr"]
  BitwiseOr_dyn: py.RemoteFunction
  readonly BitwiseXor: tensorflow_raw_ops.$Module["BitwiseXor"]
  BitwiseXor_dyn: py.RemoteFunction
  readonly BlockLSTM: tensorflow_raw_ops.$Module["BlockLSTM"]
  BlockLSTM_dyn: py.RemoteFunction
  readonly BlockLSTMGrad: tensorflow_raw_ops.$Module["BlockLSTMGrad"]
  BlockLSTMGrad_dyn: py.RemoteFunction
  readonly BlockLSTMGradV2: tensorflow_raw_ops.$Module["BlockLSTMGradV2"]
  BlockLSTMGradV2_dyn: py.RemoteFunction
  readonly BlockLSTMV2: tensorflow_raw_ops.$Module["BlockLSTMV2"]
  BlockLSTMV2_dyn: py.RemoteFunction
  readonly BoostedTreesAggregateStats: tensorflow_raw_ops.$Module["BoostedTreesAggregateStats"]
  BoostedTreesAggregateStats_dyn: py.RemoteFunction
  readonly BoostedTreesBucketize: tensorflow_raw_ops.$Module["BoostedTreesBucketize"]
  BoostedTreesBucketize_dyn: py.RemoteFunction
  readonly BoostedTreesCalculateBestFeatureSplit: tensorflow_raw_ops.$Module["BoostedTreesCalculateBestFeatureSplit"]
  BoostedTreesCalculateBestFeatureSplit_dyn: py.RemoteFunction
  readonly BoostedTreesCalculateBestFeatureSplitV2: tensorflow_raw_ops.$Module["BoostedTreesCalculateBestFeatureSplitV2"]
  BoostedTreesCalculateBestFeatureSplitV2_dyn: py.RemoteFunction
  readonly BoostedTreesCalculateBestGainsPerFeature: tensorflow_raw_ops.$Module["BoostedTreesCalculateBestGainsPerFeature"]
  BoostedTreesCalculateBestGainsPerFeature_dyn: py.RemoteFunction
  readonly BoostedTreesCenterBias: tensorflow_raw_ops.$Module["BoostedTreesCenterBias"]
  BoostedTreesCenterBias_dyn: py.RemoteFunction
  readonly BoostedTreesCreateEnsemble: tensorflow_raw_ops.$Module["BoostedTreesCreateEnsemble"]
  BoostedTreesCreateEnsemble_dyn: py.RemoteFunction
  readonly BoostedTreesCreateQuantileStreamResource: tensorflow_raw_ops.$Module["BoostedTreesCreateQuantileStreamResource"]
  BoostedTreesCreateQuantileStreamResource_dyn: py.RemoteFunction
  readonly BoostedTreesDeserializeEnsemble: tensorflow_raw_ops.$Module["BoostedTreesDeserializeEnsemble"]
  BoostedTreesDeserializeEnsemble_dyn: py.RemoteFunction
  readonly BoostedTreesEnsembleResourceHandleOp: tensorflow_raw_ops.$Module["BoostedTreesEnsembleResourceHandleOp"]
  BoostedTreesEnsembleResourceHandleOp_dyn: py.RemoteFunction
  readonly BoostedTreesExampleDebugOutputs: tensorflow_raw_ops.$Module["BoostedTreesExampleDebugOutputs"]
  BoostedTreesExampleDebugOutputs_dyn: py.RemoteFunction
  readonly BoostedTreesFlushQuantileSummaries: tensorflow_raw_ops.$Module["BoostedTreesFlushQuantileSummaries"]
  BoostedTreesFlushQuantileSummaries_dyn: py.RemoteFunction
  readonly BoostedTreesGetEnsembleStates: tensorflow_raw_ops.$Module["BoostedTreesGetEnsembleStates"]
  BoostedTreesGetEnsembleStates_dyn: py.RemoteFunction
  readonly BoostedTreesMakeQuantileSummaries: tensorflow_raw_ops.$Module["BoostedTreesMakeQuantileSummaries"]
  BoostedTreesMakeQuantileSummaries_dyn: py.RemoteFunction
  readonly BoostedTreesMakeStatsSummary: tensorflow_raw_ops.$Module["BoostedTreesMakeStatsSummary"]
  BoostedTreesMakeStatsSummary_dyn: py.RemoteFunction
  readonly BoostedTreesPredict: tensorflow_raw_ops.$Module["BoostedTreesPredict"]
  BoostedTreesPredict_dyn: py.RemoteFunction
  readonly BoostedTreesQuantileStreamResourceAddSummaries: tensorflow_raw_ops.$Module["BoostedTreesQuantileStreamResourceAddSummaries"]
  BoostedTreesQuantileStreamResourceAddSummaries_dyn: py.RemoteFunction
  readonly BoostedTreesQuantileStreamResourceDeserialize: tensorflow_raw_ops.$Module["BoostedTreesQuantileStreamResourceDeserialize"]
  BoostedTreesQuantileStreamResourceDeserialize_dyn: py.RemoteFunction
  readonly BoostedTreesQuantileStreamResourceFlush: tensorflow_raw_ops.$Module["BoostedTreesQuantileStreamResourceFlush"]
  BoostedTreesQuantileStreamResourceFlush_dyn: py.RemoteFunction
  readonly BoostedTreesQuantileStreamResourceGetBucketBoundaries: tensorflow_raw_ops.$Module["BoostedTreesQuantileStreamResourceGetBucketBoundaries"]
  BoostedTreesQuantileStreamResourceGetBucketBoundaries_dyn: py.RemoteFunction
  readonly BoostedTreesQuantileStreamResourceHandleOp: tensorflow_raw_ops.$Module["BoostedTreesQuantileStreamResourceHandleOp"]
  BoostedTreesQuantileStreamResourceHandleOp_dyn: py.RemoteFunction
  readonly BoostedTreesSerializeEnsemble: tensorflow_raw_ops.$Module["BoostedTreesSerializeEnsemble"]
  BoostedTreesSerializeEnsemble_dyn: py.RemoteFunction
  readonly BoostedTreesSparseAggregateStats: tensorflow_raw_ops.$Module["BoostedTreesSparseAggregateStats"]
  BoostedTreesSparseAggregateStats_dyn: py.RemoteFunction
  readonly BoostedTreesSparseCalculateBestFeatureSplit: tensorflow_raw_ops.$Module["BoostedTreesSparseCalculateBestFeatureSplit"]
  BoostedTreesSparseCalculateBestFeatureSplit_dyn: py.RemoteFunction
  readonly BoostedTreesTrainingPredict: tensorflow_raw_ops.$Module["BoostedTreesTrainingPredict"]
  BoostedTreesTrainingPredict_dyn: py.RemoteFunction
  readonly BoostedTreesUpdateEnsemble: tensorflow_raw_ops.$Module["BoostedTreesUpdateEnsemble"]
  BoostedTreesUpdateEnsemble_dyn: py.RemoteFunction
  readonly BoostedTreesUpdateEnsembleV2: tensorflow_raw_ops.$Module["BoostedTreesUpdateEnsembleV2"]
  BoostedTreesUpdateEnsembleV2_dyn: py.RemoteFunction
  readonly BroadcastArgs: tensorflow_raw_ops.$Module["BroadcastArgs"]
  BroadcastArgs_dyn: py.RemoteFunction
  readonly BroadcastGradientArgs: tensorflow_raw_ops.$Module["BroadcastGradientArgs"]
  BroadcastGradientArgs_dyn: py.RemoteFunction
  readonly BroadcastTo: tensorflow_raw_ops.$Module["BroadcastTo"]
  BroadcastTo_dyn: py.RemoteFunction
  readonly Bucketize: tensorflow_raw_ops.$Module["Bucketize"]
  Bucketize_dyn: py.RemoteFunction
  readonly BytesProducedStatsDataset: tensorflow_raw_ops.$Module["BytesProducedStatsDataset"]
  BytesProducedStatsDataset_dyn: py.RemoteFunction
  readonly CSRSparseMatrixComponents: tensorflow_raw_ops.$Module["CSRSparseMatrixComponents"]
  CSRSparseMatrixComponents_dyn: py.RemoteFunction
  readonly CSRSparseMatrixToDense: tensorflow_raw_ops.$Module["CSRSparseMatrixToDense"]
  CSRSparseMatrixToDense_dyn: py.RemoteFunction
  readonly CSRSparseMatrixToSparseTensor: tensorflow_raw_ops.$Module["CSRSparseMatrixToSparseTensor"]
  CSRSparseMatrixToSparseTensor_dyn: py.RemoteFunction
  readonly CSVDataset: tensorflow_raw_ops.$Module["CSVDataset"]
  CSVDataset_dyn: py.RemoteFunction
  readonly CSVDatasetV2: tensorflow_raw_ops.$Module["CSVDatasetV2"]
  CSVDatasetV2_dyn: py.RemoteFunction
  readonly CTCBeamSearchDecoder: tensorflow_raw_ops.$Module["CTCBeamSearchDecoder"]
  CTCBeamSearchDecoder_dyn: py.RemoteFunction
  readonly CTCGreedyDecoder: tensorflow_raw_ops.$Module["CTCGreedyDecoder"]
  CTCGreedyDecoder_dyn: py.RemoteFunction
  readonly CTCLoss: tensorflow_raw_ops.$Module["CTCLoss"]
  CTCLoss_dyn: py.RemoteFunction
  readonly CTCLossV2: tensorflow_raw_ops.$Module["CTCLossV2"]
  CTCLossV2_dyn: py.RemoteFunction
  readonly CacheDataset: tensorflow_raw_ops.$Module["CacheDataset"]
  CacheDataset_dyn: py.RemoteFunction
  readonly CacheDatasetV2: tensorflow_raw_ops.$Module["CacheDatasetV2"]
  CacheDatasetV2_dyn: py.RemoteFunction
  readonly Case: tensorflow_raw_ops.$Module["Case"]
  Case_dyn: py.RemoteFunction
  readonly Cast: tensorflow_raw_ops.$Module["Cast"]
  Cast_dyn: py.RemoteFunction
  readonly Ceil: tensorflow_raw_ops.$Module["Ceil"]
  Ceil_dyn: py.RemoteFunction
  readonly CheckNumerics: tensorflow_raw_ops.$Module["CheckNumerics"]
  CheckNumerics_dyn: py.RemoteFunction
  readonly CheckNumericsV2: tensorflow_raw_ops.$Module["CheckNumericsV2"]
  CheckNumericsV2_dyn: py.RemoteFunction
  readonly CheckPinned: tensorflow_raw_ops.$Module["CheckPinned"]
  CheckPinned_dyn: py.RemoteFunction
  readonly Cholesky: tensorflow_raw_ops.$Module["Cholesky"]
  Cholesky_dyn: py.RemoteFunction
  readonly CholeskyGrad: tensorflow_raw_ops.$Module["CholeskyGrad"]
  CholeskyGrad_dyn: py.RemoteFunction
  readonly ChooseFastestBranchDataset: tensorflow_raw_ops.$Module["ChooseFastestBranchDataset"]
  ChooseFastestBranchDataset_dyn: py.RemoteFunction
  readonly ChooseFastestDataset: tensorflow_raw_ops.$Module["ChooseFastestDataset"]
  ChooseFastestDataset_dyn: py.RemoteFunction
  readonly ClipByValue: tensorflow_raw_ops.$Module["ClipByValue"]
  ClipByValue_dyn: py.RemoteFunction
  readonly CloseSummaryWriter: tensorflow_raw_ops.$Module["CloseSummaryWriter"]
  CloseSummaryWriter_dyn: py.RemoteFunction
  readonly CollectiveAllToAllV2: tensorflow_raw_ops.$Module["CollectiveAllToAllV2"]
  CollectiveAllToAllV2_dyn: py.RemoteFunction
  readonly CollectiveAllToAllV3: tensorflow_raw_ops.$Module["CollectiveAllToAllV3"]
  CollectiveAllToAllV3_dyn: py.RemoteFunction
  readonly CollectiveAssignGroupV2: tensorflow_raw_ops.$Module["CollectiveAssignGroupV2"]
  CollectiveAssignGroupV2_dyn: py.RemoteFunction
  readonly CollectiveBcastRecv: tensorflow_raw_ops.$Module["CollectiveBcastRecv"]
  CollectiveBcastRecv_dyn: py.RemoteFunction
  readonly CollectiveBcastRecvV2: tensorflow_raw_ops.$Module["CollectiveBcastRecvV2"]
  CollectiveBcastRecvV2_dyn: py.RemoteFunction
  readonly CollectiveBcastSend: tensorflow_raw_ops.$Module["CollectiveBcastSend"]
  CollectiveBcastSend_dyn: py.RemoteFunction
  readonly CollectiveBcastSendV2: tensorflow_raw_ops.$Module["CollectiveBcastSendV2"]
  CollectiveBcastSendV2_dyn: py.RemoteFunction
  readonly CollectiveGather: tensorflow_raw_ops.$Module["CollectiveGather"]
  CollectiveGather_dyn: py.RemoteFunction
  readonly CollectiveGatherV2: tensorflow_raw_ops.$Module["CollectiveGatherV2"]
  CollectiveGatherV2_dyn: py.RemoteFunction
  readonly CollectiveInitializeCommunicator: tensorflow_raw_ops.$Module["CollectiveInitializeCommunicator"]
  CollectiveInitializeCommunicator_dyn: py.RemoteFunction
  readonly CollectivePermute: tensorflow_raw_ops.$Module["CollectivePermute"]
  CollectivePermute_dyn: py.RemoteFunction
  readonly CollectiveReduce: tensorflow_raw_ops.$Module["CollectiveReduce"]
  CollectiveReduce_dyn: py.RemoteFunction
  readonly CollectiveReduceScatterV2: tensorflow_raw_ops.$Module["CollectiveReduceScatterV2"]
  CollectiveReduceScatterV2_dyn: py.RemoteFunction
  readonly CollectiveReduceV2: tensorflow_raw_ops.$Module["CollectiveReduceV2"]
  CollectiveReduceV2_dyn: py.RemoteFunction
  readonly CollectiveReduceV3: tensorflow_raw_ops.$Module["CollectiveReduceV3"]
  CollectiveReduceV3_dyn: py.RemoteFunction
  readonly CombinedNonMaxSuppression: tensorflow_raw_ops.$Module["CombinedNonMaxSuppression"]
  CombinedNonMaxSuppression_dyn: py.RemoteFunction
  readonly Complex: tensorflow_raw_ops.$Module["Complex"]
  Complex_dyn: py.RemoteFunction
  readonly ComplexAbs: tensorflow_raw_ops.$Module["ComplexAbs"]
  ComplexAbs_dyn: py.RemoteFunction
  readonly CompositeTensorVariantFromComponents: tensorflow_raw_ops.$Module["CompositeTensorVariantFromComponents"]
  CompositeTensorVariantFromComponents_dyn: py.RemoteFunction
  readonly CompositeTensorVariantToComponents: tensorflow_raw_ops.$Module["CompositeTensorVariantToComponents"]
  CompositeTensorVariantToComponents_dyn: py.RemoteFunction
  readonly CompressElement: tensorflow_raw_ops.$Module["CompressElement"]
  CompressElement_dyn: py.RemoteFunction
  readonly ComputeAccidentalHits: tensorflow_raw_ops.$Module["ComputeAccidentalHits"]
  ComputeAccidentalHits_dyn: py.RemoteFunction
  readonly ComputeBatchSize: tensorflow_raw_ops.$Module["ComputeBatchSize"]
  ComputeBatchSize_dyn: py.RemoteFunction
  readonly Concat: tensorflow_raw_ops.$Module["Concat"]
  Concat_dyn: py.RemoteFunction
  readonly ConcatOffset: tensorflow_raw_ops.$Module["ConcatOffset"]
  ConcatOffset_dyn: py.RemoteFunction
  readonly ConcatV2: tensorflow_raw_ops.$Module["ConcatV2"]
  ConcatV2_dyn: py.RemoteFunction
  readonly ConcatenateDataset: tensorflow_raw_ops.$Module["ConcatenateDataset"]
  ConcatenateDataset_dyn: py.RemoteFunction
  readonly ConditionalAccumulator: tensorflow_raw_ops.$Module["ConditionalAccumulator"]
  ConditionalAccumulator_dyn: py.RemoteFunction
  readonly ConfigureDistributedTPU: tensorflow_raw_ops.$Module["ConfigureDistributedTPU"]
  ConfigureDistributedTPU_dyn: py.RemoteFunction
  readonly ConfigureTPUEmbedding: tensorflow_raw_ops.$Module["ConfigureTPUEmbedding"]
  ConfigureTPUEmbedding_dyn: py.RemoteFunction
  readonly Conj: tensorflow_raw_ops.$Module["Conj"]
  Conj_dyn: py.RemoteFunction
  readonly ConjugateTranspose: tensorflow_raw_ops.$Module["ConjugateTranspose"]
  ConjugateTranspose_dyn: py.RemoteFunction
  readonly Const: tensorflow_raw_ops.$Module["Const"]
  Const_dyn: py.RemoteFunction
  readonly ConsumeMutexLock: tensorflow_raw_ops.$Module["ConsumeMutexLock"]
  ConsumeMutexLock_dyn: py.RemoteFunction
  readonly ControlTrigger: tensorflow_raw_ops.$Module["ControlTrigger"]
  ControlTrigger_dyn: py.RemoteFunction
  readonly Conv: tensorflow_raw_ops.$Module["Conv"]
  Conv_dyn: py.RemoteFunction
  readonly Conv2D: tensorflow_raw_ops.$Module["Conv2D"]
  Conv2D_dyn: py.RemoteFunction
  readonly Conv2DBackpropFilter: tensorflow_raw_ops.$Module["Conv2DBackpropFilter"]
  Conv2DBackpropFilter_dyn: py.RemoteFunction
  readonly Conv2DBackpropFilterV2: tensorflow_raw_ops.$Module["Conv2DBackpropFilterV2"]
  Conv2DBackpropFilterV2_dyn: py.RemoteFunction
  readonly Conv2DBackpropInput: tensorflow_raw_ops.$Module["Conv2DBackpropInput"]
  Conv2DBackpropInput_dyn: py.RemoteFunction
  readonly Conv2DBackpropInputV2: tensorflow_raw_ops.$Module["Conv2DBackpropInputV2"]
  Conv2DBackpropInputV2_dyn: py.RemoteFunction
  readonly Conv3D: tensorflow_raw_ops.$Module["Conv3D"]
  Conv3D_dyn: py.RemoteFunction
  readonly Conv3DBackpropFilter: tensorflow_raw_ops.$Module["Conv3DBackpropFilter"]
  Conv3DBackpropFilter_dyn: py.RemoteFunction
  readonly Conv3DBackpropFilterV2: tensorflow_raw_ops.$Module["Conv3DBackpropFilterV2"]
  Conv3DBackpropFilterV2_dyn: py.RemoteFunction
  readonly Conv3DBackpropInput: tensorflow_raw_ops.$Module["Conv3DBackpropInput"]
  Conv3DBackpropInput_dyn: py.RemoteFunction
  readonly Conv3DBackpropInputV2: tensorflow_raw_ops.$Module["Conv3DBackpropInputV2"]
  Conv3DBackpropInputV2_dyn: py.RemoteFunction
  readonly ConvertToCooTensor: tensorflow_raw_ops.$Module["ConvertToCooTensor"]
  ConvertToCooTensor_dyn: py.RemoteFunction
  readonly ConvertToListOfSparseCoreCooTensors: tensorflow_raw_ops.$Module["ConvertToListOfSparseCoreCooTensors"]
  ConvertToListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  readonly ConvertToSparseCoreCsrWrappedCooTensor: tensorflow_raw_ops.$Module["ConvertToSparseCoreCsrWrappedCooTensor"]
  ConvertToSparseCoreCsrWrappedCooTensor_dyn: py.RemoteFunction
  readonly Copy: tensorflow_raw_ops.$Module["Copy"]
  Copy_dyn: py.RemoteFunction
  readonly CopyHost: tensorflow_raw_ops.$Module["CopyHost"]
  CopyHost_dyn: py.RemoteFunction
  readonly Cos: tensorflow_raw_ops.$Module["Cos"]
  Cos_dyn: py.RemoteFunction
  readonly Cosh: tensorflow_raw_ops.$Module["Cosh"]
  Cosh_dyn: py.RemoteFunction
  readonly CountUpTo: tensorflow_raw_ops.$Module["CountUpTo"]
  CountUpTo_dyn: py.RemoteFunction
  readonly CreateSummaryDbWriter: tensorflow_raw_ops.$Module["CreateSummaryDbWriter"]
  CreateSummaryDbWriter_dyn: py.RemoteFunction
  readonly CreateSummaryFileWriter: tensorflow_raw_ops.$Module["CreateSummaryFileWriter"]
  CreateSummaryFileWriter_dyn: py.RemoteFunction
  readonly CropAndResize: tensorflow_raw_ops.$Module["CropAndResize"]
  CropAndResize_dyn: py.RemoteFunction
  readonly CropAndResizeGradBoxes: tensorflow_raw_ops.$Module["CropAndResizeGradBoxes"]
  CropAndResizeGradBoxes_dyn: py.RemoteFunction
  readonly CropAndResizeGradImage: tensorflow_raw_ops.$Module["CropAndResizeGradImage"]
  CropAndResizeGradImage_dyn: py.RemoteFunction
  readonly Cross: tensorflow_raw_ops.$Module["Cross"]
  Cross_dyn: py.RemoteFunction
  readonly CrossReplicaSum: tensorflow_raw_ops.$Module["CrossReplicaSum"]
  CrossReplicaSum_dyn: py.RemoteFunction
  readonly CudnnRNN: tensorflow_raw_ops.$Module["CudnnRNN"]
  CudnnRNN_dyn: py.RemoteFunction
  readonly CudnnRNNBackprop: tensorflow_raw_ops.$Module["CudnnRNNBackprop"]
  CudnnRNNBackprop_dyn: py.RemoteFunction
  readonly CudnnRNNBackpropV2: tensorflow_raw_ops.$Module["CudnnRNNBackpropV2"]
  CudnnRNNBackpropV2_dyn: py.RemoteFunction
  readonly CudnnRNNBackpropV3: tensorflow_raw_ops.$Module["CudnnRNNBackpropV3"]
  CudnnRNNBackpropV3_dyn: py.RemoteFunction
  readonly CudnnRNNCanonicalToParams: tensorflow_raw_ops.$Module["CudnnRNNCanonicalToParams"]
  CudnnRNNCanonicalToParams_dyn: py.RemoteFunction
  readonly CudnnRNNCanonicalToParamsV2: tensorflow_raw_ops.$Module["CudnnRNNCanonicalToParamsV2"]
  CudnnRNNCanonicalToParamsV2_dyn: py.RemoteFunction
  readonly CudnnRNNParamsSize: tensorflow_raw_ops.$Module["CudnnRNNParamsSize"]
  CudnnRNNParamsSize_dyn: py.RemoteFunction
  readonly CudnnRNNParamsToCanonical: tensorflow_raw_ops.$Module["CudnnRNNParamsToCanonical"]
  CudnnRNNParamsToCanonical_dyn: py.RemoteFunction
  readonly CudnnRNNParamsToCanonicalV2: tensorflow_raw_ops.$Module["CudnnRNNParamsToCanonicalV2"]
  CudnnRNNParamsToCanonicalV2_dyn: py.RemoteFunction
  readonly CudnnRNNV2: tensorflow_raw_ops.$Module["CudnnRNNV2"]
  CudnnRNNV2_dyn: py.RemoteFunction
  readonly CudnnRNNV3: tensorflow_raw_ops.$Module["CudnnRNNV3"]
  CudnnRNNV3_dyn: py.RemoteFunction
  readonly Cumprod: tensorflow_raw_ops.$Module["Cumprod"]
  Cumprod_dyn: py.RemoteFunction
  readonly Cumsum: tensorflow_raw_ops.$Module["Cumsum"]
  Cumsum_dyn: py.RemoteFunction
  readonly CumulativeLogsumexp: tensorflow_raw_ops.$Module["CumulativeLogsumexp"]
  CumulativeLogsumexp_dyn: py.RemoteFunction
  readonly DataFormatDimMap: tensorflow_raw_ops.$Module["DataFormatDimMap"]
  DataFormatDimMap_dyn: py.RemoteFunction
  readonly DataFormatVecPermute: tensorflow_raw_ops.$Module["DataFormatVecPermute"]
  DataFormatVecPermute_dyn: py.RemoteFunction
  readonly DataServiceDataset: tensorflow_raw_ops.$Module["DataServiceDataset"]
  DataServiceDataset_dyn: py.RemoteFunction
  readonly DataServiceDatasetV2: tensorflow_raw_ops.$Module["DataServiceDatasetV2"]
  DataServiceDatasetV2_dyn: py.RemoteFunction
  readonly DataServiceDatasetV3: tensorflow_raw_ops.$Module["DataServiceDatasetV3"]
  DataServiceDatasetV3_dyn: py.RemoteFunction
  readonly DataServiceDatasetV4: tensorflow_raw_ops.$Module["DataServiceDatasetV4"]
  DataServiceDatasetV4_dyn: py.RemoteFunction
  readonly DatasetCardinality: tensorflow_raw_ops.$Module["DatasetCardinality"]
  DatasetCardinality_dyn: py.RemoteFunction
  readonly DatasetFingerprint: tensorflow_raw_ops.$Module["DatasetFingerprint"]
  DatasetFingerprint_dyn: py.RemoteFunction
  readonly DatasetFromGraph: tensorflow_raw_ops.$Module["DatasetFromGraph"]
  DatasetFromGraph_dyn: py.RemoteFunction
  readonly DatasetToGraph: tensorflow_raw_ops.$Module["DatasetToGraph"]
  DatasetToGraph_dyn: py.RemoteFunction
  readonly DatasetToGraphV2: tensorflow_raw_ops.$Module["DatasetToGraphV2"]
  DatasetToGraphV2_dyn: py.RemoteFunction
  readonly DatasetToSingleElement: tensorflow_raw_ops.$Module["DatasetToSingleElement"]
  DatasetToSingleElement_dyn: py.RemoteFunction
  readonly DatasetToTFRecord: tensorflow_raw_ops.$Module["DatasetToTFRecord"]
  DatasetToTFRecord_dyn: py.RemoteFunction
  readonly Dawsn: tensorflow_raw_ops.$Module["Dawsn"]
  Dawsn_dyn: py.RemoteFunction
  readonly DebugGradientIdentity: tensorflow_raw_ops.$Module["DebugGradientIdentity"]
  DebugGradientIdentity_dyn: py.RemoteFunction
  readonly DebugGradientRefIdentity: tensorflow_raw_ops.$Module["DebugGradientRefIdentity"]
  DebugGradientRefIdentity_dyn: py.RemoteFunction
  readonly DebugIdentity: tensorflow_raw_ops.$Module["DebugIdentity"]
  DebugIdentity_dyn: py.RemoteFunction
  readonly DebugIdentityV2: tensorflow_raw_ops.$Module["DebugIdentityV2"]
  DebugIdentityV2_dyn: py.RemoteFunction
  readonly DebugIdentityV3: tensorflow_raw_ops.$Module["DebugIdentityV3"]
  DebugIdentityV3_dyn: py.RemoteFunction
  readonly DebugNanCount: tensorflow_raw_ops.$Module["DebugNanCount"]
  DebugNanCount_dyn: py.RemoteFunction
  readonly DebugNumericSummary: tensorflow_raw_ops.$Module["DebugNumericSummary"]
  DebugNumericSummary_dyn: py.RemoteFunction
  readonly DebugNumericSummaryV2: tensorflow_raw_ops.$Module["DebugNumericSummaryV2"]
  DebugNumericSummaryV2_dyn: py.RemoteFunction
  readonly DecodeAndCropJpeg: tensorflow_raw_ops.$Module["DecodeAndCropJpeg"]
  DecodeAndCropJpeg_dyn: py.RemoteFunction
  readonly DecodeBase64: tensorflow_raw_ops.$Module["DecodeBase64"]
  DecodeBase64_dyn: py.RemoteFunction
  readonly DecodeBmp: tensorflow_raw_ops.$Module["DecodeBmp"]
  DecodeBmp_dyn: py.RemoteFunction
  readonly DecodeCSV: tensorflow_raw_ops.$Module["DecodeCSV"]
  DecodeCSV_dyn: py.RemoteFunction
  readonly DecodeCompressed: tensorflow_raw_ops.$Module["DecodeCompressed"]
  DecodeCompressed_dyn: py.RemoteFunction
  readonly DecodeGif: tensorflow_raw_ops.$Module["DecodeGif"]
  DecodeGif_dyn: py.RemoteFunction
  readonly DecodeImage: tensorflow_raw_ops.$Module["DecodeImage"]
  DecodeImage_dyn: py.RemoteFunction
  readonly DecodeJSONExample: tensorflow_raw_ops.$Module["DecodeJSONExample"]
  DecodeJSONExample_dyn: py.RemoteFunction
  readonly DecodeJpeg: tensorflow_raw_ops.$Module["DecodeJpeg"]
  DecodeJpeg_dyn: py.RemoteFunction
  readonly DecodeJxl: tensorflow_raw_ops.$Module["DecodeJxl"]
  DecodeJxl_dyn: py.RemoteFunction
  readonly DecodePaddedRaw: tensorflow_raw_ops.$Module["DecodePaddedRaw"]
  DecodePaddedRaw_dyn: py.RemoteFunction
  readonly DecodePng: tensorflow_raw_ops.$Module["DecodePng"]
  DecodePng_dyn: py.RemoteFunction
  readonly DecodeProtoV2: tensorflow_raw_ops.$Module["DecodeProtoV2"]
  DecodeProtoV2_dyn: py.RemoteFunction
  readonly DecodeRaw: tensorflow_raw_ops.$Module["DecodeRaw"]
  DecodeRaw_dyn: py.RemoteFunction
  readonly DecodeWav: tensorflow_raw_ops.$Module["DecodeWav"]
  DecodeWav_dyn: py.RemoteFunction
  readonly DecodeWebP: tensorflow_raw_ops.$Module["DecodeWebP"]
  DecodeWebP_dyn: py.RemoteFunction
  readonly DeepCopy: tensorflow_raw_ops.$Module["DeepCopy"]
  DeepCopy_dyn: py.RemoteFunction
  readonly DeleteIterator: tensorflow_raw_ops.$Module["DeleteIterator"]
  DeleteIterator_dyn: py.RemoteFunction
  readonly DeleteMemoryCache: tensorflow_raw_ops.$Module["DeleteMemoryCache"]
  DeleteMemoryCache_dyn: py.RemoteFunction
  readonly DeleteMultiDeviceIterator: tensorflow_raw_ops.$Module["DeleteMultiDeviceIterator"]
  DeleteMultiDeviceIterator_dyn: py.RemoteFunction
  readonly DeleteRandomSeedGenerator: tensorflow_raw_ops.$Module["DeleteRandomSeedGenerator"]
  DeleteRandomSeedGenerator_dyn: py.RemoteFunction
  readonly DeleteSeedGenerator: tensorflow_raw_ops.$Module["DeleteSeedGenerator"]
  DeleteSeedGenerator_dyn: py.RemoteFunction
  readonly DeleteSessionTensor: tensorflow_raw_ops.$Module["DeleteSessionTensor"]
  DeleteSessionTensor_dyn: py.RemoteFunction
  readonly DenseBincount: tensorflow_raw_ops.$Module["DenseBincount"]
  DenseBincount_dyn: py.RemoteFunction
  readonly DenseCountSparseOutput: tensorflow_raw_ops.$Module["DenseCountSparseOutput"]
  DenseCountSparseOutput_dyn: py.RemoteFunction
  readonly DenseToCSRSparseMatrix: tensorflow_raw_ops.$Module["DenseToCSRSparseMatrix"]
  DenseToCSRSparseMatrix_dyn: py.RemoteFunction
  readonly DenseToDenseSetOperation: tensorflow_raw_ops.$Module["DenseToDenseSetOperation"]
  DenseToDenseSetOperation_dyn: py.RemoteFunction
  readonly DenseToSparseBatchDataset: tensorflow_raw_ops.$Module["DenseToSparseBatchDataset"]
  DenseToSparseBatchDataset_dyn: py.RemoteFunction
  readonly DenseToSparseSetOperation: tensorflow_raw_ops.$Module["DenseToSparseSetOperation"]
  DenseToSparseSetOperation_dyn: py.RemoteFunction
  readonly DepthToSpace: tensorflow_raw_ops.$Module["DepthToSpace"]
  DepthToSpace_dyn: py.RemoteFunction
  readonly DepthwiseConv2dNative: tensorflow_raw_ops.$Module["DepthwiseConv2dNative"]
  DepthwiseConv2dNative_dyn: py.RemoteFunction
  readonly DepthwiseConv2dNativeBackpropFilter: tensorflow_raw_ops.$Module["DepthwiseConv2dNativeBackpropFilter"]
  DepthwiseConv2dNativeBackpropFilter_dyn: py.RemoteFunction
  readonly DepthwiseConv2dNativeBackpropInput: tensorflow_raw_ops.$Module["DepthwiseConv2dNativeBackpropInput"]
  DepthwiseConv2dNativeBackpropInput_dyn: py.RemoteFunction
  readonly Dequantize: tensorflow_raw_ops.$Module["Dequantize"]
  Dequantize_dyn: py.RemoteFunction
  readonly DeserializeIterator: tensorflow_raw_ops.$Module["DeserializeIterator"]
  DeserializeIterator_dyn: py.RemoteFunction
  readonly DeserializeManySparse: tensorflow_raw_ops.$Module["DeserializeManySparse"]
  DeserializeManySparse_dyn: py.RemoteFunction
  readonly DeserializeSparse: tensorflow_raw_ops.$Module["DeserializeSparse"]
  DeserializeSparse_dyn: py.RemoteFunction
  readonly DestroyResourceOp: tensorflow_raw_ops.$Module["DestroyResourceOp"]
  DestroyResourceOp_dyn: py.RemoteFunction
  readonly DestroyTemporaryVariable: tensorflow_raw_ops.$Module["DestroyTemporaryVariable"]
  DestroyTemporaryVariable_dyn: py.RemoteFunction
  readonly DeviceIndex: tensorflow_raw_ops.$Module["DeviceIndex"]
  DeviceIndex_dyn: py.RemoteFunction
  readonly Diag: tensorflow_raw_ops.$Module["Diag"]
  Diag_dyn: py.RemoteFunction
  readonly DiagPart: tensorflow_raw_ops.$Module["DiagPart"]
  DiagPart_dyn: py.RemoteFunction
  readonly Digamma: tensorflow_raw_ops.$Module["Digamma"]
  Digamma_dyn: py.RemoteFunction
  readonly Dilation2D: tensorflow_raw_ops.$Module["Dilation2D"]
  Dilation2D_dyn: py.RemoteFunction
  readonly Dilation2DBackpropFilter: tensorflow_raw_ops.$Module["Dilation2DBackpropFilter"]
  Dilation2DBackpropFilter_dyn: py.RemoteFunction
  readonly Dilation2DBackpropInput: tensorflow_raw_ops.$Module["Dilation2DBackpropInput"]
  Dilation2DBackpropInput_dyn: py.RemoteFunction
  readonly DirectedInterleaveDataset: tensorflow_raw_ops.$Module["DirectedInterleaveDataset"]
  DirectedInterleaveDataset_dyn: py.RemoteFunction
  readonly DisableCopyOnRead: tensorflow_raw_ops.$Module["DisableCopyOnRead"]
  DisableCopyOnRead_dyn: py.RemoteFunction
  readonly DistributedSave: tensorflow_raw_ops.$Module["DistributedSave"]
  DistributedSave_dyn: py.RemoteFunction
  readonly Div: tensorflow_raw_ops.$Module["Div"]
  Div_dyn: py.RemoteFunction
  readonly DivNoNan: tensorflow_raw_ops.$Module["DivNoNan"]
  DivNoNan_dyn: py.RemoteFunction
  readonly DrawBoundingBoxes: tensorflow_raw_ops.$Module["DrawBoundingBoxes"]
  DrawBoundingBoxes_dyn: py.RemoteFunction
  readonly DrawBoundingBoxesV2: tensorflow_raw_ops.$Module["DrawBoundingBoxesV2"]
  DrawBoundingBoxesV2_dyn: py.RemoteFunction
  readonly DummyIterationCounter: tensorflow_raw_ops.$Module["DummyIterationCounter"]
  DummyIterationCounter_dyn: py.RemoteFunction
  readonly DummyMemoryCache: tensorflow_raw_ops.$Module["DummyMemoryCache"]
  DummyMemoryCache_dyn: py.RemoteFunction
  readonly DummySeedGenerator: tensorflow_raw_ops.$Module["DummySeedGenerator"]
  DummySeedGenerator_dyn: py.RemoteFunction
  readonly DynamicEnqueueTPUEmbeddingArbitraryTensorBatch: tensorflow_raw_ops.$Module["DynamicEnqueueTPUEmbeddingArbitraryTensorBatch"]
  DynamicEnqueueTPUEmbeddingArbitraryTensorBatch_dyn: py.RemoteFunction
  readonly DynamicEnqueueTPUEmbeddingRaggedTensorBatch: tensorflow_raw_ops.$Module["DynamicEnqueueTPUEmbeddingRaggedTensorBatch"]
  DynamicEnqueueTPUEmbeddingRaggedTensorBatch_dyn: py.RemoteFunction
  readonly DynamicPartition: tensorflow_raw_ops.$Module["DynamicPartition"]
  DynamicPartition_dyn: py.RemoteFunction
  readonly DynamicStitch: tensorflow_raw_ops.$Module["DynamicStitch"]
  DynamicStitch_dyn: py.RemoteFunction
  readonly EagerPyFunc: tensorflow_raw_ops.$Module["EagerPyFunc"]
  EagerPyFunc_dyn: py.RemoteFunction
  readonly EditDistance: tensorflow_raw_ops.$Module["EditDistance"]
  EditDistance_dyn: py.RemoteFunction
  readonly Eig: tensorflow_raw_ops.$Module["Eig"]
  Eig_dyn: py.RemoteFunction
  readonly Einsum: tensorflow_raw_ops.$Module["Einsum"]
  Einsum_dyn: py.RemoteFunction
  readonly Elu: tensorflow_raw_ops.$Module["Elu"]
  Elu_dyn: py.RemoteFunction
  readonly EluGrad: tensorflow_raw_ops.$Module["EluGrad"]
  EluGrad_dyn: py.RemoteFunction
  readonly Empty: tensorflow_raw_ops.$Module["Empty"]
  Empty_dyn: py.RemoteFunction
  readonly EmptyTensorList: tensorflow_raw_ops.$Module["EmptyTensorList"]
  EmptyTensorList_dyn: py.RemoteFunction
  readonly EmptyTensorMap: tensorflow_raw_ops.$Module["EmptyTensorMap"]
  EmptyTensorMap_dyn: py.RemoteFunction
  readonly EncodeBase64: tensorflow_raw_ops.$Module["EncodeBase64"]
  EncodeBase64_dyn: py.RemoteFunction
  readonly EncodeJpeg: tensorflow_raw_ops.$Module["EncodeJpeg"]
  EncodeJpeg_dyn: py.RemoteFunction
  readonly EncodeJpegVariableQuality: tensorflow_raw_ops.$Module["EncodeJpegVariableQuality"]
  EncodeJpegVariableQuality_dyn: py.RemoteFunction
  readonly EncodePng: tensorflow_raw_ops.$Module["EncodePng"]
  EncodePng_dyn: py.RemoteFunction
  readonly EncodeProto: tensorflow_raw_ops.$Module["EncodeProto"]
  EncodeProto_dyn: py.RemoteFunction
  readonly EncodeWav: tensorflow_raw_ops.$Module["EncodeWav"]
  EncodeWav_dyn: py.RemoteFunction
  readonly EnqueueTPUEmbeddingArbitraryTensorBatch: tensorflow_raw_ops.$Module["EnqueueTPUEmbeddingArbitraryTensorBatch"]
  EnqueueTPUEmbeddingArbitraryTensorBatch_dyn: py.RemoteFunction
  readonly EnqueueTPUEmbeddingIntegerBatch: tensorflow_raw_ops.$Module["EnqueueTPUEmbeddingIntegerBatch"]
  EnqueueTPUEmbeddingIntegerBatch_dyn: py.RemoteFunction
  readonly EnqueueTPUEmbeddingRaggedTensorBatch: tensorflow_raw_ops.$Module["EnqueueTPUEmbeddingRaggedTensorBatch"]
  EnqueueTPUEmbeddingRaggedTensorBatch_dyn: py.RemoteFunction
  readonly EnqueueTPUEmbeddingSparseBatch: tensorflow_raw_ops.$Module["EnqueueTPUEmbeddingSparseBatch"]
  EnqueueTPUEmbeddingSparseBatch_dyn: py.RemoteFunction
  readonly EnqueueTPUEmbeddingSparseTensorBatch: tensorflow_raw_ops.$Module["EnqueueTPUEmbeddingSparseTensorBatch"]
  EnqueueTPUEmbeddingSparseTensorBatch_dyn: py.RemoteFunction
  readonly EnsureShape: tensorflow_raw_ops.$Module["EnsureShape"]
  EnsureShape_dyn: py.RemoteFunction
  readonly Enter: tensorflow_raw_ops.$Module["Enter"]
  Enter_dyn: py.RemoteFunction
  readonly Equal: tensorflow_raw_ops.$Module["Equal"]
  Equal_dyn: py.RemoteFunction
  readonly Erf: tensorflow_raw_ops.$Module["Erf"]
  Erf_dyn: py.RemoteFunction
  readonly Erfc: tensorflow_raw_ops.$Module["Erfc"]
  Erfc_dyn: py.RemoteFunction
  readonly Erfinv: tensorflow_raw_ops.$Module["Erfinv"]
  Erfinv_dyn: py.RemoteFunction
  readonly EuclideanNorm: tensorflow_raw_ops.$Module["EuclideanNorm"]
  EuclideanNorm_dyn: py.RemoteFunction
  readonly Exit: tensorflow_raw_ops.$Module["Exit"]
  Exit_dyn: py.RemoteFunction
  readonly Exp: tensorflow_raw_ops.$Module["Exp"]
  Exp_dyn: py.RemoteFunction
  readonly ExpandDims: tensorflow_raw_ops.$Module["ExpandDims"]
  ExpandDims_dyn: py.RemoteFunction
  readonly ExperimentalAssertNextDataset: tensorflow_raw_ops.$Module["ExperimentalAssertNextDataset"]
  ExperimentalAssertNextDataset_dyn: py.RemoteFunction
  readonly ExperimentalAutoShardDataset: tensorflow_raw_ops.$Module["ExperimentalAutoShardDataset"]
  ExperimentalAutoShardDataset_dyn: py.RemoteFunction
  readonly ExperimentalBytesProducedStatsDataset: tensorflow_raw_ops.$Module["ExperimentalBytesProducedStatsDataset"]
  ExperimentalBytesProducedStatsDataset_dyn: py.RemoteFunction
  readonly ExperimentalCSVDataset: tensorflow_raw_ops.$Module["ExperimentalCSVDataset"]
  ExperimentalCSVDataset_dyn: py.RemoteFunction
  readonly ExperimentalChooseFastestDataset: tensorflow_raw_ops.$Module["ExperimentalChooseFastestDataset"]
  ExperimentalChooseFastestDataset_dyn: py.RemoteFunction
  readonly ExperimentalDatasetCardinality: tensorflow_raw_ops.$Module["ExperimentalDatasetCardinality"]
  ExperimentalDatasetCardinality_dyn: py.RemoteFunction
  readonly ExperimentalDatasetToTFRecord: tensorflow_raw_ops.$Module["ExperimentalDatasetToTFRecord"]
  ExperimentalDatasetToTFRecord_dyn: py.RemoteFunction
  readonly ExperimentalDenseToSparseBatchDataset: tensorflow_raw_ops.$Module["ExperimentalDenseToSparseBatchDataset"]
  ExperimentalDenseToSparseBatchDataset_dyn: py.RemoteFunction
  readonly ExperimentalDirectedInterleaveDataset: tensorflow_raw_ops.$Module["ExperimentalDirectedInterleaveDataset"]
  ExperimentalDirectedInterleaveDataset_dyn: py.RemoteFunction
  readonly ExperimentalGroupByReducerDataset: tensorflow_raw_ops.$Module["ExperimentalGroupByReducerDataset"]
  ExperimentalGroupByReducerDataset_dyn: py.RemoteFunction
  readonly ExperimentalGroupByWindowDataset: tensorflow_raw_ops.$Module["ExperimentalGroupByWindowDataset"]
  ExperimentalGroupByWindowDataset_dyn: py.RemoteFunction
  readonly ExperimentalIgnoreErrorsDataset: tensorflow_raw_ops.$Module["ExperimentalIgnoreErrorsDataset"]
  ExperimentalIgnoreErrorsDataset_dyn: py.RemoteFunction
  readonly ExperimentalIteratorGetDevice: tensorflow_raw_ops.$Module["ExperimentalIteratorGetDevice"]
  ExperimentalIteratorGetDevice_dyn: py.RemoteFunction
  readonly ExperimentalLMDBDataset: tensorflow_raw_ops.$Module["ExperimentalLMDBDataset"]
  ExperimentalLMDBDataset_dyn: py.RemoteFunction
  readonly ExperimentalLatencyStatsDataset: tensorflow_raw_ops.$Module["ExperimentalLatencyStatsDataset"]
  ExperimentalLatencyStatsDataset_dyn: py.RemoteFunction
  readonly ExperimentalMapAndBatchDataset: tensorflow_raw_ops.$Module["ExperimentalMapAndBatchDataset"]
  ExperimentalMapAndBatchDataset_dyn: py.RemoteFunction
  readonly ExperimentalMapDataset: tensorflow_raw_ops.$Module["ExperimentalMapDataset"]
  ExperimentalMapDataset_dyn: py.RemoteFunction
  readonly ExperimentalMatchingFilesDataset: tensorflow_raw_ops.$Module["ExperimentalMatchingFilesDataset"]
  ExperimentalMatchingFilesDataset_dyn: py.RemoteFunction
  readonly ExperimentalMaxIntraOpParallelismDataset: tensorflow_raw_ops.$Module["ExperimentalMaxIntraOpParallelismDataset"]
  ExperimentalMaxIntraOpParallelismDataset_dyn: py.RemoteFunction
  readonly ExperimentalNonSerializableDataset: tensorflow_raw_ops.$Module["ExperimentalNonSerializableDataset"]
  ExperimentalNonSerializableDataset_dyn: py.RemoteFunction
  readonly ExperimentalParallelInterleaveDataset: tensorflow_raw_ops.$Module["ExperimentalParallelInterleaveDataset"]
  ExperimentalParallelInterleaveDataset_dyn: py.RemoteFunction
  readonly ExperimentalParseExampleDataset: tensorflow_raw_ops.$Module["ExperimentalParseExampleDataset"]
  ExperimentalParseExampleDataset_dyn: py.RemoteFunction
  readonly ExperimentalPrivateThreadPoolDataset: tensorflow_raw_ops.$Module["ExperimentalPrivateThreadPoolDataset"]
  ExperimentalPrivateThreadPoolDataset_dyn: py.RemoteFunction
  readonly ExperimentalRandomDataset: tensorflow_raw_ops.$Module["ExperimentalRandomDataset"]
  ExperimentalRandomDataset_dyn: py.RemoteFunction
  readonly ExperimentalRebatchDataset: tensorflow_raw_ops.$Module["ExperimentalRebatchDataset"]
  ExperimentalRebatchDataset_dyn: py.RemoteFunction
  readonly ExperimentalScanDataset: tensorflow_raw_ops.$Module["ExperimentalScanDataset"]
  ExperimentalScanDataset_dyn: py.RemoteFunction
  readonly ExperimentalSetStatsAggregatorDataset: tensorflow_raw_ops.$Module["ExperimentalSetStatsAggregatorDataset"]
  ExperimentalSetStatsAggregatorDataset_dyn: py.RemoteFunction
  readonly ExperimentalSleepDataset: tensorflow_raw_ops.$Module["ExperimentalSleepDataset"]
  ExperimentalSleepDataset_dyn: py.RemoteFunction
  readonly ExperimentalSlidingWindowDataset: tensorflow_raw_ops.$Module["ExperimentalSlidingWindowDataset"]
  ExperimentalSlidingWindowDataset_dyn: py.RemoteFunction
  readonly ExperimentalSqlDataset: tensorflow_raw_ops.$Module["ExperimentalSqlDataset"]
  ExperimentalSqlDataset_dyn: py.RemoteFunction
  readonly ExperimentalStatsAggregatorHandle: tensorflow_raw_ops.$Module["ExperimentalStatsAggregatorHandle"]
  ExperimentalStatsAggregatorHandle_dyn: py.RemoteFunction
  readonly ExperimentalStatsAggregatorSummary: tensorflow_raw_ops.$Module["ExperimentalStatsAggregatorSummary"]
  ExperimentalStatsAggregatorSummary_dyn: py.RemoteFunction
  readonly ExperimentalTakeWhileDataset: tensorflow_raw_ops.$Module["ExperimentalTakeWhileDataset"]
  ExperimentalTakeWhileDataset_dyn: py.RemoteFunction
  readonly ExperimentalThreadPoolDataset: tensorflow_raw_ops.$Module["ExperimentalThreadPoolDataset"]
  ExperimentalThreadPoolDataset_dyn: py.RemoteFunction
  readonly ExperimentalThreadPoolHandle: tensorflow_raw_ops.$Module["ExperimentalThreadPoolHandle"]
  ExperimentalThreadPoolHandle_dyn: py.RemoteFunction
  readonly ExperimentalUnbatchDataset: tensorflow_raw_ops.$Module["ExperimentalUnbatchDataset"]
  ExperimentalUnbatchDataset_dyn: py.RemoteFunction
  readonly ExperimentalUniqueDataset: tensorflow_raw_ops.$Module["ExperimentalUniqueDataset"]
  ExperimentalUniqueDataset_dyn: py.RemoteFunction
  readonly Expint: tensorflow_raw_ops.$Module["Expint"]
  Expint_dyn: py.RemoteFunction
  readonly Expm1: tensorflow_raw_ops.$Module["Expm1"]
  Expm1_dyn: py.RemoteFunction
  readonly ExtractGlimpse: tensorflow_raw_ops.$Module["ExtractGlimpse"]
  ExtractGlimpse_dyn: py.RemoteFunction
  readonly ExtractGlimpseV2: tensorflow_raw_ops.$Module["ExtractGlimpseV2"]
  ExtractGlimpseV2_dyn: py.RemoteFunction
  readonly ExtractImagePatches: tensorflow_raw_ops.$Module["ExtractImagePatches"]
  ExtractImagePatches_dyn: py.RemoteFunction
  readonly ExtractJpegShape: tensorflow_raw_ops.$Module["ExtractJpegShape"]
  ExtractJpegShape_dyn: py.RemoteFunction
  readonly ExtractVolumePatches: tensorflow_raw_ops.$Module["ExtractVolumePatches"]
  ExtractVolumePatches_dyn: py.RemoteFunction
  readonly FFT: tensorflow_raw_ops.$Module["FFT"]
  FFT_dyn: py.RemoteFunction
  readonly FFT2D: tensorflow_raw_ops.$Module["FFT2D"]
  FFT2D_dyn: py.RemoteFunction
  readonly FFT3D: tensorflow_raw_ops.$Module["FFT3D"]
  FFT3D_dyn: py.RemoteFunction
  readonly FFTND: tensorflow_raw_ops.$Module["FFTND"]
  FFTND_dyn: py.RemoteFunction
  readonly FIFOQueue: tensorflow_raw_ops.$Module["FIFOQueue"]
  FIFOQueue_dyn: py.RemoteFunction
  readonly FIFOQueueV2: tensorflow_raw_ops.$Module["FIFOQueueV2"]
  FIFOQueueV2_dyn: py.RemoteFunction
  readonly Fact: tensorflow_raw_ops.$Module["Fact"]
  Fact_dyn: py.RemoteFunction
  readonly FakeParam: tensorflow_raw_ops.$Module["FakeParam"]
  FakeParam_dyn: py.RemoteFunction
  readonly FakeQuantWithMinMaxArgs: tensorflow_raw_ops.$Module["FakeQuantWithMinMaxArgs"]
  FakeQuantWithMinMaxArgs_dyn: py.RemoteFunction
  readonly FakeQuantWithMinMaxArgsGradient: tensorflow_raw_ops.$Module["FakeQuantWithMinMaxArgsGradient"]
  FakeQuantWithMinMaxArgsGradient_dyn: py.RemoteFunction
  readonly FakeQuantWithMinMaxVars: tensorflow_raw_ops.$Module["FakeQuantWithMinMaxVars"]
  FakeQuantWithMinMaxVars_dyn: py.RemoteFunction
  readonly FakeQuantWithMinMaxVarsGradient: tensorflow_raw_ops.$Module["FakeQuantWithMinMaxVarsGradient"]
  FakeQuantWithMinMaxVarsGradient_dyn: py.RemoteFunction
  readonly FakeQuantWithMinMaxVarsPerChannel: tensorflow_raw_ops.$Module["FakeQuantWithMinMaxVarsPerChannel"]
  FakeQuantWithMinMaxVarsPerChannel_dyn: py.RemoteFunction
  readonly FakeQuantWithMinMaxVarsPerChannelGradient: tensorflow_raw_ops.$Module["FakeQuantWithMinMaxVarsPerChannelGradient"]
  FakeQuantWithMinMaxVarsPerChannelGradient_dyn: py.RemoteFunction
  readonly FakeQueue: tensorflow_raw_ops.$Module["FakeQueue"]
  FakeQueue_dyn: py.RemoteFunction
  readonly FileSystemSetConfiguration: tensorflow_raw_ops.$Module["FileSystemSetConfiguration"]
  FileSystemSetConfiguration_dyn: py.RemoteFunction
  readonly Fill: tensorflow_raw_ops.$Module["Fill"]
  Fill_dyn: py.RemoteFunction
  readonly FilterByLastComponentDataset: tensorflow_raw_ops.$Module["FilterByLastComponentDataset"]
  FilterByLastComponentDataset_dyn: py.RemoteFunction
  readonly FilterDataset: tensorflow_raw_ops.$Module["FilterDataset"]
  FilterDataset_dyn: py.RemoteFunction
  readonly FinalizeDataset: tensorflow_raw_ops.$Module["FinalizeDataset"]
  FinalizeDataset_dyn: py.RemoteFunction
  readonly Fingerprint: tensorflow_raw_ops.$Module["Fingerprint"]
  Fingerprint_dyn: py.RemoteFunction
  readonly FixedLengthRecordDataset: tensorflow_raw_ops.$Module["FixedLengthRecordDataset"]
  FixedLengthRecordDataset_dyn: py.RemoteFunction
  readonly FixedLengthRecordDatasetV2: tensorflow_raw_ops.$Module["FixedLengthRecordDatasetV2"]
  FixedLengthRecordDatasetV2_dyn: py.RemoteFunction
  readonly FixedLengthRecordReader: tensorflow_raw_ops.$Module["FixedLengthRecordReader"]
  FixedLengthRecordReader_dyn: py.RemoteFunction
  readonly FixedLengthRecordReaderV2: tensorflow_raw_ops.$Module["FixedLengthRecordReaderV2"]
  FixedLengthRecordReaderV2_dyn: py.RemoteFunction
  readonly FixedUnigramCandidateSampler: tensorflow_raw_ops.$Module["FixedUnigramCandidateSampler"]
  FixedUnigramCandidateSampler_dyn: py.RemoteFunction
  readonly FlatMapDataset: tensorflow_raw_ops.$Module["FlatMapDataset"]
  FlatMapDataset_dyn: py.RemoteFunction
  readonly Floor: tensorflow_raw_ops.$Module["Floor"]
  Floor_dyn: py.RemoteFunction
  readonly FloorDiv: tensorflow_raw_ops.$Module["FloorDiv"]
  FloorDiv_dyn: py.RemoteFunction
  readonly FloorMod: tensorflow_raw_ops.$Module["FloorMod"]
  FloorMod_dyn: py.RemoteFunction
  readonly FlushSummaryWriter: tensorflow_raw_ops.$Module["FlushSummaryWriter"]
  FlushSummaryWriter_dyn: py.RemoteFunction
  readonly For: tensorflow_raw_ops.$Module["For"]
  For_dyn: py.RemoteFunction
  readonly FractionalAvgPool: tensorflow_raw_ops.$Module["FractionalAvgPool"]
  FractionalAvgPool_dyn: py.RemoteFunction
  readonly FractionalAvgPoolGrad: tensorflow_raw_ops.$Module["FractionalAvgPoolGrad"]
  FractionalAvgPoolGrad_dyn: py.RemoteFunction
  readonly FractionalMaxPool: tensorflow_raw_ops.$Module["FractionalMaxPool"]
  FractionalMaxPool_dyn: py.RemoteFunction
  readonly FractionalMaxPoolGrad: tensorflow_raw_ops.$Module["FractionalMaxPoolGrad"]
  FractionalMaxPoolGrad_dyn: py.RemoteFunction
  readonly FresnelCos: tensorflow_raw_ops.$Module["FresnelCos"]
  FresnelCos_dyn: py.RemoteFunction
  readonly FresnelSin: tensorflow_raw_ops.$Module["FresnelSin"]
  FresnelSin_dyn: py.RemoteFunction
  readonly FusedBatchNorm: tensorflow_raw_ops.$Module["FusedBatchNorm"]
  FusedBatchNorm_dyn: py.RemoteFunction
  readonly FusedBatchNormGrad: tensorflow_raw_ops.$Module["FusedBatchNormGrad"]
  FusedBatchNormGrad_dyn: py.RemoteFunction
  readonly FusedBatchNormGradV2: tensorflow_raw_ops.$Module["FusedBatchNormGradV2"]
  FusedBatchNormGradV2_dyn: py.RemoteFunction
  readonly FusedBatchNormGradV3: tensorflow_raw_ops.$Module["FusedBatchNormGradV3"]
  FusedBatchNormGradV3_dyn: py.RemoteFunction
  readonly FusedBatchNormV2: tensorflow_raw_ops.$Module["FusedBatchNormV2"]
  FusedBatchNormV2_dyn: py.RemoteFunction
  readonly FusedBatchNormV3: tensorflow_raw_ops.$Module["FusedBatchNormV3"]
  FusedBatchNormV3_dyn: py.RemoteFunction
  readonly FusedPadConv2D: tensorflow_raw_ops.$Module["FusedPadConv2D"]
  FusedPadConv2D_dyn: py.RemoteFunction
  readonly FusedResizeAndPadConv2D: tensorflow_raw_ops.$Module["FusedResizeAndPadConv2D"]
  FusedResizeAndPadConv2D_dyn: py.RemoteFunction
  readonly GRUBlockCell: tensorflow_raw_ops.$Module["GRUBlockCell"]
  GRUBlockCell_dyn: py.RemoteFunction
  readonly GRUBlockCellGrad: tensorflow_raw_ops.$Module["GRUBlockCellGrad"]
  GRUBlockCellGrad_dyn: py.RemoteFunction
  readonly Gather: tensorflow_raw_ops.$Module["Gather"]
  Gather_dyn: py.RemoteFunction
  readonly GatherNd: tensorflow_raw_ops.$Module["GatherNd"]
  GatherNd_dyn: py.RemoteFunction
  readonly GatherV2: tensorflow_raw_ops.$Module["GatherV2"]
  GatherV2_dyn: py.RemoteFunction
  readonly GenerateBoundingBoxProposals: tensorflow_raw_ops.$Module["GenerateBoundingBoxProposals"]
  GenerateBoundingBoxProposals_dyn: py.RemoteFunction
  readonly GenerateVocabRemapping: tensorflow_raw_ops.$Module["GenerateVocabRemapping"]
  GenerateVocabRemapping_dyn: py.RemoteFunction
  readonly GeneratorDataset: tensorflow_raw_ops.$Module["GeneratorDataset"]
  GeneratorDataset_dyn: py.RemoteFunction
  readonly GetElementAtIndex: tensorflow_raw_ops.$Module["GetElementAtIndex"]
  GetElementAtIndex_dyn: py.RemoteFunction
  readonly GetMinibatchSplitsWithPhysicalReplica: tensorflow_raw_ops.$Module["GetMinibatchSplitsWithPhysicalReplica"]
  GetMinibatchSplitsWithPhysicalReplica_dyn: py.RemoteFunction
  readonly GetMinibatchesInCsrWithPhysicalReplica: tensorflow_raw_ops.$Module["GetMinibatchesInCsrWithPhysicalReplica"]
  GetMinibatchesInCsrWithPhysicalReplica_dyn: py.RemoteFunction
  readonly GetOptions: tensorflow_raw_ops.$Module["GetOptions"]
  GetOptions_dyn: py.RemoteFunction
  readonly GetSessionHandle: tensorflow_raw_ops.$Module["GetSessionHandle"]
  GetSessionHandle_dyn: py.RemoteFunction
  readonly GetSessionHandleV2: tensorflow_raw_ops.$Module["GetSessionHandleV2"]
  GetSessionHandleV2_dyn: py.RemoteFunction
  readonly GetSessionTensor: tensorflow_raw_ops.$Module["GetSessionTensor"]
  GetSessionTensor_dyn: py.RemoteFunction
  readonly GetStatsFromListOfSparseCoreCooTensors: tensorflow_raw_ops.$Module["GetStatsFromListOfSparseCoreCooTensors"]
  GetStatsFromListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  readonly GlobalIterId: tensorflow_raw_ops.$Module["GlobalIterId"]
  GlobalIterId_dyn: py.RemoteFunction
  readonly GlobalShuffleDataset: tensorflow_raw_ops.$Module["GlobalShuffleDataset"]
  GlobalShuffleDataset_dyn: py.RemoteFunction
  readonly Greater: tensorflow_raw_ops.$Module["Greater"]
  Greater_dyn: py.RemoteFunction
  readonly GreaterEqual: tensorflow_raw_ops.$Module["GreaterEqual"]
  GreaterEqual_dyn: py.RemoteFunction
  readonly GroupByReducerDataset: tensorflow_raw_ops.$Module["GroupByReducerDataset"]
  GroupByReducerDataset_dyn: py.RemoteFunction
  readonly GroupByWindowDataset: tensorflow_raw_ops.$Module["GroupByWindowDataset"]
  GroupByWindowDataset_dyn: py.RemoteFunction
  readonly GuaranteeConst: tensorflow_raw_ops.$Module["GuaranteeConst"]
  GuaranteeConst_dyn: py.RemoteFunction
  readonly HSVToRGB: tensorflow_raw_ops.$Module["HSVToRGB"]
  HSVToRGB_dyn: py.RemoteFunction
  readonly HashTable: tensorflow_raw_ops.$Module["HashTable"]
  HashTable_dyn: py.RemoteFunction
  readonly HashTableV2: tensorflow_raw_ops.$Module["HashTableV2"]
  HashTableV2_dyn: py.RemoteFunction
  readonly HistogramFixedWidth: tensorflow_raw_ops.$Module["HistogramFixedWidth"]
  HistogramFixedWidth_dyn: py.RemoteFunction
  readonly HistogramSummary: tensorflow_raw_ops.$Module["HistogramSummary"]
  HistogramSummary_dyn: py.RemoteFunction
  readonly IFFT: tensorflow_raw_ops.$Module["IFFT"]
  IFFT_dyn: py.RemoteFunction
  readonly IFFT2D: tensorflow_raw_ops.$Module["IFFT2D"]
  IFFT2D_dyn: py.RemoteFunction
  readonly IFFT3D: tensorflow_raw_ops.$Module["IFFT3D"]
  IFFT3D_dyn: py.RemoteFunction
  readonly IFFTND: tensorflow_raw_ops.$Module["IFFTND"]
  IFFTND_dyn: py.RemoteFunction
  readonly IRFFT: tensorflow_raw_ops.$Module["IRFFT"]
  IRFFT_dyn: py.RemoteFunction
  readonly IRFFT2D: tensorflow_raw_ops.$Module["IRFFT2D"]
  IRFFT2D_dyn: py.RemoteFunction
  readonly IRFFT3D: tensorflow_raw_ops.$Module["IRFFT3D"]
  IRFFT3D_dyn: py.RemoteFunction
  readonly IRFFTND: tensorflow_raw_ops.$Module["IRFFTND"]
  IRFFTND_dyn: py.RemoteFunction
  readonly Identity: tensorflow_raw_ops.$Module["Identity"]
  Identity_dyn: py.RemoteFunction
  readonly IdentityN: tensorflow_raw_ops.$Module["IdentityN"]
  IdentityN_dyn: py.RemoteFunction
  readonly IdentityReader: tensorflow_raw_ops.$Module["IdentityReader"]
  IdentityReader_dyn: py.RemoteFunction
  readonly IdentityReaderV2: tensorflow_raw_ops.$Module["IdentityReaderV2"]
  IdentityReaderV2_dyn: py.RemoteFunction
  readonly If: tensorflow_raw_ops.$Module["If"]
  If_dyn: py.RemoteFunction
  readonly Igamma: tensorflow_raw_ops.$Module["Igamma"]
  Igamma_dyn: py.RemoteFunction
  readonly IgammaGradA: tensorflow_raw_ops.$Module["IgammaGradA"]
  IgammaGradA_dyn: py.RemoteFunction
  readonly Igammac: tensorflow_raw_ops.$Module["Igammac"]
  Igammac_dyn: py.RemoteFunction
  readonly IgnoreErrorsDataset: tensorflow_raw_ops.$Module["IgnoreErrorsDataset"]
  IgnoreErrorsDataset_dyn: py.RemoteFunction
  readonly Imag: tensorflow_raw_ops.$Module["Imag"]
  Imag_dyn: py.RemoteFunction
  readonly ImageProjectiveTransformV2: tensorflow_raw_ops.$Module["ImageProjectiveTransformV2"]
  ImageProjectiveTransformV2_dyn: py.RemoteFunction
  readonly ImageProjectiveTransformV3: tensorflow_raw_ops.$Module["ImageProjectiveTransformV3"]
  ImageProjectiveTransformV3_dyn: py.RemoteFunction
  readonly ImageSummary: tensorflow_raw_ops.$Module["ImageSummary"]
  ImageSummary_dyn: py.RemoteFunction
  readonly ImmutableConst: tensorflow_raw_ops.$Module["ImmutableConst"]
  ImmutableConst_dyn: py.RemoteFunction
  readonly ImportEvent: tensorflow_raw_ops.$Module["ImportEvent"]
  ImportEvent_dyn: py.RemoteFunction
  readonly InTopK: tensorflow_raw_ops.$Module["InTopK"]
  InTopK_dyn: py.RemoteFunction
  readonly InTopKV2: tensorflow_raw_ops.$Module["InTopKV2"]
  InTopKV2_dyn: py.RemoteFunction
  readonly IndexFlatMapDataset: tensorflow_raw_ops.$Module["IndexFlatMapDataset"]
  IndexFlatMapDataset_dyn: py.RemoteFunction
  readonly InfeedDequeue: tensorflow_raw_ops.$Module["InfeedDequeue"]
  InfeedDequeue_dyn: py.RemoteFunction
  readonly InfeedDequeueTuple: tensorflow_raw_ops.$Module["InfeedDequeueTuple"]
  InfeedDequeueTuple_dyn: py.RemoteFunction
  readonly InfeedEnqueue: tensorflow_raw_ops.$Module["InfeedEnqueue"]
  InfeedEnqueue_dyn: py.RemoteFunction
  readonly InfeedEnqueuePrelinearizedBuffer: tensorflow_raw_ops.$Module["InfeedEnqueuePrelinearizedBuffer"]
  InfeedEnqueuePrelinearizedBuffer_dyn: py.RemoteFunction
  readonly InfeedEnqueueTuple: tensorflow_raw_ops.$Module["InfeedEnqueueTuple"]
  InfeedEnqueueTuple_dyn: py.RemoteFunction
  readonly InitializeTable: tensorflow_raw_ops.$Module["InitializeTable"]
  InitializeTable_dyn: py.RemoteFunction
  readonly InitializeTableFromDataset: tensorflow_raw_ops.$Module["InitializeTableFromDataset"]
  InitializeTableFromDataset_dyn: py.RemoteFunction
  readonly InitializeTableFromTextFile: tensorflow_raw_ops.$Module["InitializeTableFromTextFile"]
  InitializeTableFromTextFile_dyn: py.RemoteFunction
  readonly InitializeTableFromTextFileV2: tensorflow_raw_ops.$Module["InitializeTableFromTextFileV2"]
  InitializeTableFromTextFileV2_dyn: py.RemoteFunction
  readonly InitializeTableV2: tensorflow_raw_ops.$Module["InitializeTableV2"]
  InitializeTableV2_dyn: py.RemoteFunction
  readonly InplaceAdd: tensorflow_raw_ops.$Module["InplaceAdd"]
  InplaceAdd_dyn: py.RemoteFunction
  readonly InplaceSub: tensorflow_raw_ops.$Module["InplaceSub"]
  InplaceSub_dyn: py.RemoteFunction
  readonly InplaceUpdate: tensorflow_raw_ops.$Module["InplaceUpdate"]
  InplaceUpdate_dyn: py.RemoteFunction
  readonly InterleaveDataset: tensorflow_raw_ops.$Module["InterleaveDataset"]
  InterleaveDataset_dyn: py.RemoteFunction
  readonly Inv: tensorflow_raw_ops.$Module["Inv"]
  Inv_dyn: py.RemoteFunction
  readonly InvGrad: tensorflow_raw_ops.$Module["InvGrad"]
  InvGrad_dyn: py.RemoteFunction
  readonly Invert: tensorflow_raw_ops.$Module["Invert"]
  Invert_dyn: py.RemoteFunction
  readonly InvertPermutation: tensorflow_raw_ops.$Module["InvertPermutation"]
  InvertPermutation_dyn: py.RemoteFunction
  readonly IsBoostedTreesEnsembleInitialized: tensorflow_raw_ops.$Module["IsBoostedTreesEnsembleInitialized"]
  IsBoostedTreesEnsembleInitialized_dyn: py.RemoteFunction
  readonly IsBoostedTreesQuantileStreamResourceInitialized: tensorflow_raw_ops.$Module["IsBoostedTreesQuantileStreamResourceInitialized"]
  IsBoostedTreesQuantileStreamResourceInitialized_dyn: py.RemoteFunction
  readonly IsFinite: tensorflow_raw_ops.$Module["IsFinite"]
  IsFinite_dyn: py.RemoteFunction
  readonly IsInf: tensorflow_raw_ops.$Module["IsInf"]
  IsInf_dyn: py.RemoteFunction
  readonly IsNan: tensorflow_raw_ops.$Module["IsNan"]
  IsNan_dyn: py.RemoteFunction
  readonly IsTPUEmbeddingInitialized: tensorflow_raw_ops.$Module["IsTPUEmbeddingInitialized"]
  IsTPUEmbeddingInitialized_dyn: py.RemoteFunction
  readonly IsVariableInitialized: tensorflow_raw_ops.$Module["IsVariableInitialized"]
  IsVariableInitialized_dyn: py.RemoteFunction
  readonly IsotonicRegression: tensorflow_raw_ops.$Module["IsotonicRegression"]
  IsotonicRegression_dyn: py.RemoteFunction
  readonly Iterator: tensorflow_raw_ops.$Module["Iterator"]
  Iterator_dyn: py.RemoteFunction
  readonly IteratorFromStringHandle: tensorflow_raw_ops.$Module["IteratorFromStringHandle"]
  IteratorFromStringHandle_dyn: py.RemoteFunction
  readonly IteratorFromStringHandleV2: tensorflow_raw_ops.$Module["IteratorFromStringHandleV2"]
  IteratorFromStringHandleV2_dyn: py.RemoteFunction
  readonly IteratorGetDevice: tensorflow_raw_ops.$Module["IteratorGetDevice"]
  IteratorGetDevice_dyn: py.RemoteFunction
  readonly IteratorGetModelProto: tensorflow_raw_ops.$Module["IteratorGetModelProto"]
  IteratorGetModelProto_dyn: py.RemoteFunction
  readonly IteratorGetNext: tensorflow_raw_ops.$Module["IteratorGetNext"]
  IteratorGetNext_dyn: py.RemoteFunction
  readonly IteratorGetNextAsOptional: tensorflow_raw_ops.$Module["IteratorGetNextAsOptional"]
  IteratorGetNextAsOptional_dyn: py.RemoteFunction
  readonly IteratorGetNextSync: tensorflow_raw_ops.$Module["IteratorGetNextSync"]
  IteratorGetNextSync_dyn: py.RemoteFunction
  readonly IteratorToStringHandle: tensorflow_raw_ops.$Module["IteratorToStringHandle"]
  IteratorToStringHandle_dyn: py.RemoteFunction
  readonly IteratorV2: tensorflow_raw_ops.$Module["IteratorV2"]
  IteratorV2_dyn: py.RemoteFunction
  readonly KMC2ChainInitialization: tensorflow_raw_ops.$Module["KMC2ChainInitialization"]
  KMC2ChainInitialization_dyn: py.RemoteFunction
  readonly KmeansPlusPlusInitialization: tensorflow_raw_ops.$Module["KmeansPlusPlusInitialization"]
  KmeansPlusPlusInitialization_dyn: py.RemoteFunction
  readonly L2Loss: tensorflow_raw_ops.$Module["L2Loss"]
  L2Loss_dyn: py.RemoteFunction
  readonly LMDBDataset: tensorflow_raw_ops.$Module["LMDBDataset"]
  LMDBDataset_dyn: py.RemoteFunction
  readonly LMDBReader: tensorflow_raw_ops.$Module["LMDBReader"]
  LMDBReader_dyn: py.RemoteFunction
  readonly LRN: tensorflow_raw_ops.$Module["LRN"]
  LRN_dyn: py.RemoteFunction
  readonly LRNGrad: tensorflow_raw_ops.$Module["LRNGrad"]
  LRNGrad_dyn: py.RemoteFunction
  readonly LSTMBlockCell: tensorflow_raw_ops.$Module["LSTMBlockCell"]
  LSTMBlockCell_dyn: py.RemoteFunction
  readonly LSTMBlockCellGrad: tensorflow_raw_ops.$Module["LSTMBlockCellGrad"]
  LSTMBlockCellGrad_dyn: py.RemoteFunction
  readonly LatencyStatsDataset: tensorflow_raw_ops.$Module["LatencyStatsDataset"]
  LatencyStatsDataset_dyn: py.RemoteFunction
  readonly LeakyRelu: tensorflow_raw_ops.$Module["LeakyRelu"]
  LeakyRelu_dyn: py.RemoteFunction
  readonly LeakyReluGrad: tensorflow_raw_ops.$Module["LeakyReluGrad"]
  LeakyReluGrad_dyn: py.RemoteFunction
  readonly LearnedUnigramCandidateSampler: tensorflow_raw_ops.$Module["LearnedUnigramCandidateSampler"]
  LearnedUnigramCandidateSampler_dyn: py.RemoteFunction
  readonly LeftShift: tensorflow_raw_ops.$Module["LeftShift"]
  LeftShift_dyn: py.RemoteFunction
  readonly LegacyParallelInterleaveDatasetV2: tensorflow_raw_ops.$Module["LegacyParallelInterleaveDatasetV2"]
  LegacyParallelInterleaveDatasetV2_dyn: py.RemoteFunction
  readonly Less: tensorflow_raw_ops.$Module["Less"]
  Less_dyn: py.RemoteFunction
  readonly LessEqual: tensorflow_raw_ops.$Module["LessEqual"]
  LessEqual_dyn: py.RemoteFunction
  readonly Lgamma: tensorflow_raw_ops.$Module["Lgamma"]
  Lgamma_dyn: py.RemoteFunction
  readonly LinSpace: tensorflow_raw_ops.$Module["LinSpace"]
  LinSpace_dyn: py.RemoteFunction
  readonly ListDataset: tensorflow_raw_ops.$Module["ListDataset"]
  ListDataset_dyn: py.RemoteFunction
  readonly ListDiff: tensorflow_raw_ops.$Module["ListDiff"]
  ListDiff_dyn: py.RemoteFunction
  readonly ListSnapshotChunksDataset: tensorflow_raw_ops.$Module["ListSnapshotChunksDataset"]
  ListSnapshotChunksDataset_dyn: py.RemoteFunction
  readonly LoadAndRemapMatrix: tensorflow_raw_ops.$Module["LoadAndRemapMatrix"]
  LoadAndRemapMatrix_dyn: py.RemoteFunction
  readonly LoadDataset: tensorflow_raw_ops.$Module["LoadDataset"]
  LoadDataset_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingADAMParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingADAMParameters"]
  LoadTPUEmbeddingADAMParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingAdadeltaParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingAdadeltaParameters"]
  LoadTPUEmbeddingAdadeltaParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingAdagradMomentumParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingAdagradMomentumParameters"]
  LoadTPUEmbeddingAdagradMomentumParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingAdagradParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingAdagradParameters"]
  LoadTPUEmbeddingAdagradParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingCenteredRMSPropParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingCenteredRMSPropParameters"]
  LoadTPUEmbeddingCenteredRMSPropParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingFTRLParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingFTRLParameters"]
  LoadTPUEmbeddingFTRLParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingFrequencyEstimatorParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingFrequencyEstimatorParameters"]
  LoadTPUEmbeddingFrequencyEstimatorParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingMDLAdagradLightParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingMDLAdagradLightParameters"]
  LoadTPUEmbeddingMDLAdagradLightParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingMomentumParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingMomentumParameters"]
  LoadTPUEmbeddingMomentumParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingProximalAdagradParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingProximalAdagradParameters"]
  LoadTPUEmbeddingProximalAdagradParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingProximalYogiParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingProximalYogiParameters"]
  LoadTPUEmbeddingProximalYogiParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingRMSPropParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingRMSPropParameters"]
  LoadTPUEmbeddingRMSPropParameters_dyn: py.RemoteFunction
  readonly LoadTPUEmbeddingStochasticGradientDescentParameters: tensorflow_raw_ops.$Module["LoadTPUEmbeddingStochasticGradientDescentParameters"]
  LoadTPUEmbeddingStochasticGradientDescentParameters_dyn: py.RemoteFunction
  readonly Log: tensorflow_raw_ops.$Module["Log"]
  Log_dyn: py.RemoteFunction
  readonly Log1p: tensorflow_raw_ops.$Module["Log1p"]
  Log1p_dyn: py.RemoteFunction
  readonly LogMatrixDeterminant: tensorflow_raw_ops.$Module["LogMatrixDeterminant"]
  LogMatrixDeterminant_dyn: py.RemoteFunction
  readonly LogSoftmax: tensorflow_raw_ops.$Module["LogSoftmax"]
  LogSoftmax_dyn: py.RemoteFunction
  readonly LogUniformCandidateSampler: tensorflow_raw_ops.$Module["LogUniformCandidateSampler"]
  LogUniformCandidateSampler_dyn: py.RemoteFunction
  readonly LogicalAnd: tensorflow_raw_ops.$Module["LogicalAnd"]
  LogicalAnd_dyn: py.RemoteFunction
  readonly LogicalNot: tensorflow_raw_ops.$Module["LogicalNot"]
  LogicalNot_dyn: py.RemoteFunction
  readonly LogicalOr: tensorflow_raw_ops.$Module["LogicalOr"]
  LogicalOr_dyn: py.RemoteFunction
  readonly LookupTableExport: tensorflow_raw_ops.$Module["LookupTableExport"]
  LookupTableExport_dyn: py.RemoteFunction
  readonly LookupTableExportV2: tensorflow_raw_ops.$Module["LookupTableExportV2"]
  LookupTableExportV2_dyn: py.RemoteFunction
  readonly LookupTableFind: tensorflow_raw_ops.$Module["LookupTableFind"]
  LookupTableFind_dyn: py.RemoteFunction
  readonly LookupTableFindV2: tensorflow_raw_ops.$Module["LookupTableFindV2"]
  LookupTableFindV2_dyn: py.RemoteFunction
  readonly LookupTableImport: tensorflow_raw_ops.$Module["LookupTableImport"]
  LookupTableImport_dyn: py.RemoteFunction
  readonly LookupTableImportV2: tensorflow_raw_ops.$Module["LookupTableImportV2"]
  LookupTableImportV2_dyn: py.RemoteFunction
  readonly LookupTableInsert: tensorflow_raw_ops.$Module["LookupTableInsert"]
  LookupTableInsert_dyn: py.RemoteFunction
  readonly LookupTableInsertV2: tensorflow_raw_ops.$Module["LookupTableInsertV2"]
  LookupTableInsertV2_dyn: py.RemoteFunction
  readonly LookupTableRemoveV2: tensorflow_raw_ops.$Module["LookupTableRemoveV2"]
  LookupTableRemoveV2_dyn: py.RemoteFunction
  readonly LookupTableSize: tensorflow_raw_ops.$Module["LookupTableSize"]
  LookupTableSize_dyn: py.RemoteFunction
  readonly LookupTableSizeV2: tensorflow_raw_ops.$Module["LookupTableSizeV2"]
  LookupTableSizeV2_dyn: py.RemoteFunction
  readonly LoopCond: tensorflow_raw_ops.$Module["LoopCond"]
  LoopCond_dyn: py.RemoteFunction
  readonly LowerBound: tensorflow_raw_ops.$Module["LowerBound"]
  LowerBound_dyn: py.RemoteFunction
  readonly Lu: tensorflow_raw_ops.$Module["Lu"]
  Lu_dyn: py.RemoteFunction
  readonly MakeIterator: tensorflow_raw_ops.$Module["MakeIterator"]
  MakeIterator_dyn: py.RemoteFunction
  readonly MapAndBatchDataset: tensorflow_raw_ops.$Module["MapAndBatchDataset"]
  MapAndBatchDataset_dyn: py.RemoteFunction
  readonly MapClear: tensorflow_raw_ops.$Module["MapClear"]
  MapClear_dyn: py.RemoteFunction
  readonly MapDataset: tensorflow_raw_ops.$Module["MapDataset"]
  MapDataset_dyn: py.RemoteFunction
  readonly MapDefun: tensorflow_raw_ops.$Module["MapDefun"]
  MapDefun_dyn: py.RemoteFunction
  readonly MapIncompleteSize: tensorflow_raw_ops.$Module["MapIncompleteSize"]
  MapIncompleteSize_dyn: py.RemoteFunction
  readonly MapPeek: tensorflow_raw_ops.$Module["MapPeek"]
  MapPeek_dyn: py.RemoteFunction
  readonly MapSize: tensorflow_raw_ops.$Module["MapSize"]
  MapSize_dyn: py.RemoteFunction
  readonly MapStage: tensorflow_raw_ops.$Module["MapStage"]
  MapStage_dyn: py.RemoteFunction
  readonly MapUnstage: tensorflow_raw_ops.$Module["MapUnstage"]
  MapUnstage_dyn: py.RemoteFunction
  readonly MapUnstageNoKey: tensorflow_raw_ops.$Module["MapUnstageNoKey"]
  MapUnstageNoKey_dyn: py.RemoteFunction
  readonly MatMul: tensorflow_raw_ops.$Module["MatMul"]
  MatMul_dyn: py.RemoteFunction
  readonly MatchingFiles: tensorflow_raw_ops.$Module["MatchingFiles"]
  MatchingFiles_dyn: py.RemoteFunction
  readonly MatchingFilesDataset: tensorflow_raw_ops.$Module["MatchingFilesDataset"]
  MatchingFilesDataset_dyn: py.RemoteFunction
  readonly MatrixBandPart: tensorflow_raw_ops.$Module["MatrixBandPart"]
  MatrixBandPart_dyn: py.RemoteFunction
  readonly MatrixDeterminant: tensorflow_raw_ops.$Module["MatrixDeterminant"]
  MatrixDeterminant_dyn: py.RemoteFunction
  readonly MatrixDiag: tensorflow_raw_ops.$Module["MatrixDiag"]
  MatrixDiag_dyn: py.RemoteFunction
  readonly MatrixDiagPart: tensorflow_raw_ops.$Module["MatrixDiagPart"]
  MatrixDiagPart_dyn: py.RemoteFunction
  readonly MatrixDiagPartV2: tensorflow_raw_ops.$Module["MatrixDiagPartV2"]
  MatrixDiagPartV2_dyn: py.RemoteFunction
  readonly MatrixDiagPartV3: tensorflow_raw_ops.$Module["MatrixDiagPartV3"]
  MatrixDiagPartV3_dyn: py.RemoteFunction
  readonly MatrixDiagV2: tensorflow_raw_ops.$Module["MatrixDiagV2"]
  MatrixDiagV2_dyn: py.RemoteFunction
  readonly MatrixDiagV3: tensorflow_raw_ops.$Module["MatrixDiagV3"]
  MatrixDiagV3_dyn: py.RemoteFunction
  readonly MatrixExponential: tensorflow_raw_ops.$Module["MatrixExponential"]
  MatrixExponential_dyn: py.RemoteFunction
  readonly MatrixInverse: tensorflow_raw_ops.$Module["MatrixInverse"]
  MatrixInverse_dyn: py.RemoteFunction
  readonly MatrixLogarithm: tensorflow_raw_ops.$Module["MatrixLogarithm"]
  MatrixLogarithm_dyn: py.RemoteFunction
  readonly MatrixSetDiag: tensorflow_raw_ops.$Module["MatrixSetDiag"]
  MatrixSetDiag_dyn: py.RemoteFunction
  readonly MatrixSetDiagV2: tensorflow_raw_ops.$Module["MatrixSetDiagV2"]
  MatrixSetDiagV2_dyn: py.RemoteFunction
  readonly MatrixSetDiagV3: tensorflow_raw_ops.$Module["MatrixSetDiagV3"]
  MatrixSetDiagV3_dyn: py.RemoteFunction
  readonly MatrixSolve: tensorflow_raw_ops.$Module["MatrixSolve"]
  MatrixSolve_dyn: py.RemoteFunction
  readonly MatrixSolveLs: tensorflow_raw_ops.$Module["MatrixSolveLs"]
  MatrixSolveLs_dyn: py.RemoteFunction
  readonly MatrixSquareRoot: tensorflow_raw_ops.$Module["MatrixSquareRoot"]
  MatrixSquareRoot_dyn: py.RemoteFunction
  readonly MatrixTriangularSolve: tensorflow_raw_ops.$Module["MatrixTriangularSolve"]
  MatrixTriangularSolve_dyn: py.RemoteFunction
  readonly Max: tensorflow_raw_ops.$Module["Max"]
  Max_dyn: py.RemoteFunction
  readonly MaxIntraOpParallelismDataset: tensorflow_raw_ops.$Module["MaxIntraOpParallelismDataset"]
  MaxIntraOpParallelismDataset_dyn: py.RemoteFunction
  readonly MaxPool: tensorflow_raw_ops.$Module["MaxPool"]
  MaxPool_dyn: py.RemoteFunction
  readonly MaxPool3D: tensorflow_raw_ops.$Module["MaxPool3D"]
  MaxPool3D_dyn: py.RemoteFunction
  readonly MaxPool3DGrad: tensorflow_raw_ops.$Module["MaxPool3DGrad"]
  MaxPool3DGrad_dyn: py.RemoteFunction
  readonly MaxPool3DGradGrad: tensorflow_raw_ops.$Module["MaxPool3DGradGrad"]
  MaxPool3DGradGrad_dyn: py.RemoteFunction
  readonly MaxPoolGrad: tensorflow_raw_ops.$Module["MaxPoolGrad"]
  MaxPoolGrad_dyn: py.RemoteFunction
  readonly MaxPoolGradGrad: tensorflow_raw_ops.$Module["MaxPoolGradGrad"]
  MaxPoolGradGrad_dyn: py.RemoteFunction
  readonly MaxPoolGradGradV2: tensorflow_raw_ops.$Module["MaxPoolGradGradV2"]
  MaxPoolGradGradV2_dyn: py.RemoteFunction
  readonly MaxPoolGradGradWithArgmax: tensorflow_raw_ops.$Module["MaxPoolGradGradWithArgmax"]
  MaxPoolGradGradWithArgmax_dyn: py.RemoteFunction
  readonly MaxPoolGradV2: tensorflow_raw_ops.$Module["MaxPoolGradV2"]
  MaxPoolGradV2_dyn: py.RemoteFunction
  readonly MaxPoolGradWithArgmax: tensorflow_raw_ops.$Module["MaxPoolGradWithArgmax"]
  MaxPoolGradWithArgmax_dyn: py.RemoteFunction
  readonly MaxPoolV2: tensorflow_raw_ops.$Module["MaxPoolV2"]
  MaxPoolV2_dyn: py.RemoteFunction
  readonly MaxPoolWithArgmax: tensorflow_raw_ops.$Module["MaxPoolWithArgmax"]
  MaxPoolWithArgmax_dyn: py.RemoteFunction
  readonly Maximum: tensorflow_raw_ops.$Module["Maximum"]
  Maximum_dyn: py.RemoteFunction
  readonly Mean: tensorflow_raw_ops.$Module["Mean"]
  Mean_dyn: py.RemoteFunction
  readonly Merge: tensorflow_raw_ops.$Module["Merge"]
  Merge_dyn: py.RemoteFunction
  readonly MergeSummary: tensorflow_raw_ops.$Module["MergeSummary"]
  MergeSummary_dyn: py.RemoteFunction
  readonly MergeV2Checkpoints: tensorflow_raw_ops.$Module["MergeV2Checkpoints"]
  MergeV2Checkpoints_dyn: py.RemoteFunction
  readonly Mfcc: tensorflow_raw_ops.$Module["Mfcc"]
  Mfcc_dyn: py.RemoteFunction
  readonly Min: tensorflow_raw_ops.$Module["Min"]
  Min_dyn: py.RemoteFunction
  readonly Minimum: tensorflow_raw_ops.$Module["Minimum"]
  Minimum_dyn: py.RemoteFunction
  readonly MirrorPad: tensorflow_raw_ops.$Module["MirrorPad"]
  MirrorPad_dyn: py.RemoteFunction
  readonly MirrorPadGrad: tensorflow_raw_ops.$Module["MirrorPadGrad"]
  MirrorPadGrad_dyn: py.RemoteFunction
  readonly Mod: tensorflow_raw_ops.$Module["Mod"]
  Mod_dyn: py.RemoteFunction
  readonly ModelDataset: tensorflow_raw_ops.$Module["ModelDataset"]
  ModelDataset_dyn: py.RemoteFunction
  readonly Mul: tensorflow_raw_ops.$Module["Mul"]
  Mul_dyn: py.RemoteFunction
  readonly MulNoNan: tensorflow_raw_ops.$Module["MulNoNan"]
  MulNoNan_dyn: py.RemoteFunction
  readonly MultiDeviceIterator: tensorflow_raw_ops.$Module["MultiDeviceIterator"]
  MultiDeviceIterator_dyn: py.RemoteFunction
  readonly MultiDeviceIteratorFromStringHandle: tensorflow_raw_ops.$Module["MultiDeviceIteratorFromStringHandle"]
  MultiDeviceIteratorFromStringHandle_dyn: py.RemoteFunction
  readonly MultiDeviceIteratorGetNextFromShard: tensorflow_raw_ops.$Module["MultiDeviceIteratorGetNextFromShard"]
  MultiDeviceIteratorGetNextFromShard_dyn: py.RemoteFunction
  readonly MultiDeviceIteratorInit: tensorflow_raw_ops.$Module["MultiDeviceIteratorInit"]
  MultiDeviceIteratorInit_dyn: py.RemoteFunction
  readonly MultiDeviceIteratorToStringHandle: tensorflow_raw_ops.$Module["MultiDeviceIteratorToStringHandle"]
  MultiDeviceIteratorToStringHandle_dyn: py.RemoteFunction
  readonly Multinomial: tensorflow_raw_ops.$Module["Multinomial"]
  Multinomial_dyn: py.RemoteFunction
  readonly MutableDenseHashTable: tensorflow_raw_ops.$Module["MutableDenseHashTable"]
  MutableDenseHashTable_dyn: py.RemoteFunction
  readonly MutableDenseHashTableV2: tensorflow_raw_ops.$Module["MutableDenseHashTableV2"]
  MutableDenseHashTableV2_dyn: py.RemoteFunction
  readonly MutableHashTable: tensorflow_raw_ops.$Module["MutableHashTable"]
  MutableHashTable_dyn: py.RemoteFunction
  readonly MutableHashTableOfTensors: tensorflow_raw_ops.$Module["MutableHashTableOfTensors"]
  MutableHashTableOfTensors_dyn: py.RemoteFunction
  readonly MutableHashTableOfTensorsV2: tensorflow_raw_ops.$Module["MutableHashTableOfTensorsV2"]
  MutableHashTableOfTensorsV2_dyn: py.RemoteFunction
  readonly MutableHashTableV2: tensorflow_raw_ops.$Module["MutableHashTableV2"]
  MutableHashTableV2_dyn: py.RemoteFunction
  readonly MutexLock: tensorflow_raw_ops.$Module["MutexLock"]
  MutexLock_dyn: py.RemoteFunction
  readonly MutexV2: tensorflow_raw_ops.$Module["MutexV2"]
  MutexV2_dyn: py.RemoteFunction
  readonly NcclAllReduce: tensorflow_raw_ops.$Module["NcclAllReduce"]
  NcclAllReduce_dyn: py.RemoteFunction
  readonly NcclBroadcast: tensorflow_raw_ops.$Module["NcclBroadcast"]
  NcclBroadcast_dyn: py.RemoteFunction
  readonly NcclReduce: tensorflow_raw_ops.$Module["NcclReduce"]
  NcclReduce_dyn: py.RemoteFunction
  readonly Ndtri: tensorflow_raw_ops.$Module["Ndtri"]
  Ndtri_dyn: py.RemoteFunction
  readonly NearestNeighbors: tensorflow_raw_ops.$Module["NearestNeighbors"]
  NearestNeighbors_dyn: py.RemoteFunction
  readonly Neg: tensorflow_raw_ops.$Module["Neg"]
  Neg_dyn: py.RemoteFunction
  readonly NextAfter: tensorflow_raw_ops.$Module["NextAfter"]
  NextAfter_dyn: py.RemoteFunction
  readonly NextIteration: tensorflow_raw_ops.$Module["NextIteration"]
  NextIteration_dyn: py.RemoteFunction
  readonly NoOp: tensorflow_raw_ops.$Module["NoOp"]
  NoOp_dyn: py.RemoteFunction
  readonly NonDeterministicInts: tensorflow_raw_ops.$Module["NonDeterministicInts"]
  NonDeterministicInts_dyn: py.RemoteFunction
  readonly NonMaxSuppression: tensorflow_raw_ops.$Module["NonMaxSuppression"]
  NonMaxSuppression_dyn: py.RemoteFunction
  readonly NonMaxSuppressionV2: tensorflow_raw_ops.$Module["NonMaxSuppressionV2"]
  NonMaxSuppressionV2_dyn: py.RemoteFunction
  readonly NonMaxSuppressionV3: tensorflow_raw_ops.$Module["NonMaxSuppressionV3"]
  NonMaxSuppressionV3_dyn: py.RemoteFunction
  readonly NonMaxSuppressionV4: tensorflow_raw_ops.$Module["NonMaxSuppressionV4"]
  NonMaxSuppressionV4_dyn: py.RemoteFunction
  readonly NonMaxSuppressionV5: tensorflow_raw_ops.$Module["NonMaxSuppressionV5"]
  NonMaxSuppressionV5_dyn: py.RemoteFunction
  readonly NonMaxSuppressionWithOverlaps: tensorflow_raw_ops.$Module["NonMaxSuppressionWithOverlaps"]
  NonMaxSuppressionWithOverlaps_dyn: py.RemoteFunction
  readonly NonSerializableDataset: tensorflow_raw_ops.$Module["NonSerializableDataset"]
  NonSerializableDataset_dyn: py.RemoteFunction
  readonly NotEqual: tensorflow_raw_ops.$Module["NotEqual"]
  NotEqual_dyn: py.RemoteFunction
  readonly NthElement: tensorflow_raw_ops.$Module["NthElement"]
  NthElement_dyn: py.RemoteFunction
  readonly OneHot: tensorflow_raw_ops.$Module["OneHot"]
  OneHot_dyn: py.RemoteFunction
  readonly OneShotIterator: tensorflow_raw_ops.$Module["OneShotIterator"]
  OneShotIterator_dyn: py.RemoteFunction
  readonly OnesLike: tensorflow_raw_ops.$Module["OnesLike"]
  OnesLike_dyn: py.RemoteFunction
  readonly OptimizeDataset: tensorflow_raw_ops.$Module["OptimizeDataset"]
  OptimizeDataset_dyn: py.RemoteFunction
  readonly OptimizeDatasetV2: tensorflow_raw_ops.$Module["OptimizeDatasetV2"]
  OptimizeDatasetV2_dyn: py.RemoteFunction
  readonly OptionalFromValue: tensorflow_raw_ops.$Module["OptionalFromValue"]
  OptionalFromValue_dyn: py.RemoteFunction
  readonly OptionalGetValue: tensorflow_raw_ops.$Module["OptionalGetValue"]
  OptionalGetValue_dyn: py.RemoteFunction
  readonly OptionalHasValue: tensorflow_raw_ops.$Module["OptionalHasValue"]
  OptionalHasValue_dyn: py.RemoteFunction
  readonly OptionalNone: tensorflow_raw_ops.$Module["OptionalNone"]
  OptionalNone_dyn: py.RemoteFunction
  readonly OptionsDataset: tensorflow_raw_ops.$Module["OptionsDataset"]
  OptionsDataset_dyn: py.RemoteFunction
  readonly OrderedMapClear: tensorflow_raw_ops.$Module["OrderedMapClear"]
  OrderedMapClear_dyn: py.RemoteFunction
  readonly OrderedMapIncompleteSize: tensorflow_raw_ops.$Module["OrderedMapIncompleteSize"]
  OrderedMapIncompleteSize_dyn: py.RemoteFunction
  readonly OrderedMapPeek: tensorflow_raw_ops.$Module["OrderedMapPeek"]
  OrderedMapPeek_dyn: py.RemoteFunction
  readonly OrderedMapSize: tensorflow_raw_ops.$Module["OrderedMapSize"]
  OrderedMapSize_dyn: py.RemoteFunction
  readonly OrderedMapStage: tensorflow_raw_ops.$Module["OrderedMapStage"]
  OrderedMapStage_dyn: py.RemoteFunction
  readonly OrderedMapUnstage: tensorflow_raw_ops.$Module["OrderedMapUnstage"]
  OrderedMapUnstage_dyn: py.RemoteFunction
  readonly OrderedMapUnstageNoKey: tensorflow_raw_ops.$Module["OrderedMapUnstageNoKey"]
  OrderedMapUnstageNoKey_dyn: py.RemoteFunction
  readonly OutfeedDequeue: tensorflow_raw_ops.$Module["OutfeedDequeue"]
  OutfeedDequeue_dyn: py.RemoteFunction
  readonly OutfeedDequeueTuple: tensorflow_raw_ops.$Module["OutfeedDequeueTuple"]
  OutfeedDequeueTuple_dyn: py.RemoteFunction
  readonly OutfeedDequeueTupleV2: tensorflow_raw_ops.$Module["OutfeedDequeueTupleV2"]
  OutfeedDequeueTupleV2_dyn: py.RemoteFunction
  readonly OutfeedDequeueV2: tensorflow_raw_ops.$Module["OutfeedDequeueV2"]
  OutfeedDequeueV2_dyn: py.RemoteFunction
  readonly OutfeedEnqueue: tensorflow_raw_ops.$Module["OutfeedEnqueue"]
  OutfeedEnqueue_dyn: py.RemoteFunction
  readonly OutfeedEnqueueTuple: tensorflow_raw_ops.$Module["OutfeedEnqueueTuple"]
  OutfeedEnqueueTuple_dyn: py.RemoteFunction
  readonly Pack: tensorflow_raw_ops.$Module["Pack"]
  Pack_dyn: py.RemoteFunction
  readonly Pad: tensorflow_raw_ops.$Module["Pad"]
  Pad_dyn: py.RemoteFunction
  readonly PadV2: tensorflow_raw_ops.$Module["PadV2"]
  PadV2_dyn: py.RemoteFunction
  readonly PaddedBatchDataset: tensorflow_raw_ops.$Module["PaddedBatchDataset"]
  PaddedBatchDataset_dyn: py.RemoteFunction
  readonly PaddedBatchDatasetV2: tensorflow_raw_ops.$Module["PaddedBatchDatasetV2"]
  PaddedBatchDatasetV2_dyn: py.RemoteFunction
  readonly PaddingFIFOQueue: tensorflow_raw_ops.$Module["PaddingFIFOQueue"]
  PaddingFIFOQueue_dyn: py.RemoteFunction
  readonly PaddingFIFOQueueV2: tensorflow_raw_ops.$Module["PaddingFIFOQueueV2"]
  PaddingFIFOQueueV2_dyn: py.RemoteFunction
  readonly ParallelBatchDataset: tensorflow_raw_ops.$Module["ParallelBatchDataset"]
  ParallelBatchDataset_dyn: py.RemoteFunction
  readonly ParallelConcat: tensorflow_raw_ops.$Module["ParallelConcat"]
  ParallelConcat_dyn: py.RemoteFunction
  readonly ParallelDynamicStitch: tensorflow_raw_ops.$Module["ParallelDynamicStitch"]
  ParallelDynamicStitch_dyn: py.RemoteFunction
  readonly ParallelFilterDataset: tensorflow_raw_ops.$Module["ParallelFilterDataset"]
  ParallelFilterDataset_dyn: py.RemoteFunction
  readonly ParallelInterleaveDataset: tensorflow_raw_ops.$Module["ParallelInterleaveDataset"]
  ParallelInterleaveDataset_dyn: py.RemoteFunction
  readonly ParallelInterleaveDatasetV2: tensorflow_raw_ops.$Module["ParallelInterleaveDatasetV2"]
  ParallelInterleaveDatasetV2_dyn: py.RemoteFunction
  readonly ParallelInterleaveDatasetV3: tensorflow_raw_ops.$Module["ParallelInterleaveDatasetV3"]
  ParallelInterleaveDatasetV3_dyn: py.RemoteFunction
  readonly ParallelInterleaveDatasetV4: tensorflow_raw_ops.$Module["ParallelInterleaveDatasetV4"]
  ParallelInterleaveDatasetV4_dyn: py.RemoteFunction
  readonly ParallelMapDataset: tensorflow_raw_ops.$Module["ParallelMapDataset"]
  ParallelMapDataset_dyn: py.RemoteFunction
  readonly ParallelMapDatasetV2: tensorflow_raw_ops.$Module["ParallelMapDatasetV2"]
  ParallelMapDatasetV2_dyn: py.RemoteFunction
  readonly ParameterizedTruncatedNormal: tensorflow_raw_ops.$Module["ParameterizedTruncatedNormal"]
  ParameterizedTruncatedNormal_dyn: py.RemoteFunction
  readonly ParseExample: tensorflow_raw_ops.$Module["ParseExample"]
  ParseExample_dyn: py.RemoteFunction
  readonly ParseExampleDataset: tensorflow_raw_ops.$Module["ParseExampleDataset"]
  ParseExampleDataset_dyn: py.RemoteFunction
  readonly ParseExampleDatasetV2: tensorflow_raw_ops.$Module["ParseExampleDatasetV2"]
  ParseExampleDatasetV2_dyn: py.RemoteFunction
  readonly ParseExampleV2: tensorflow_raw_ops.$Module["ParseExampleV2"]
  ParseExampleV2_dyn: py.RemoteFunction
  readonly ParseSequenceExample: tensorflow_raw_ops.$Module["ParseSequenceExample"]
  ParseSequenceExample_dyn: py.RemoteFunction
  readonly ParseSequenceExampleV2: tensorflow_raw_ops.$Module["ParseSequenceExampleV2"]
  ParseSequenceExampleV2_dyn: py.RemoteFunction
  readonly ParseSingleExample: tensorflow_raw_ops.$Module["ParseSingleExample"]
  ParseSingleExample_dyn: py.RemoteFunction
  readonly ParseSingleSequenceExample: tensorflow_raw_ops.$Module["ParseSingleSequenceExample"]
  ParseSingleSequenceExample_dyn: py.RemoteFunction
  readonly ParseTensor: tensorflow_raw_ops.$Module["ParseTensor"]
  ParseTensor_dyn: py.RemoteFunction
  readonly PartitionedCall: tensorflow_raw_ops.$Module["PartitionedCall"]
  PartitionedCall_dyn: py.RemoteFunction
  readonly Placeholder: tensorflow_raw_ops.$Module["Placeholder"]
  Placeholder_dyn: py.RemoteFunction
  readonly PlaceholderV2: tensorflow_raw_ops.$Module["PlaceholderV2"]
  PlaceholderV2_dyn: py.RemoteFunction
  readonly PlaceholderWithDefault: tensorflow_raw_ops.$Module["PlaceholderWithDefault"]
  PlaceholderWithDefault_dyn: py.RemoteFunction
  readonly Polygamma: tensorflow_raw_ops.$Module["Polygamma"]
  Polygamma_dyn: py.RemoteFunction
  readonly PopulationCount: tensorflow_raw_ops.$Module["PopulationCount"]
  PopulationCount_dyn: py.RemoteFunction
  readonly Pow: tensorflow_raw_ops.$Module["Pow"]
  Pow_dyn: py.RemoteFunction
  readonly PrefetchDataset: tensorflow_raw_ops.$Module["PrefetchDataset"]
  PrefetchDataset_dyn: py.RemoteFunction
  readonly Prelinearize: tensorflow_raw_ops.$Module["Prelinearize"]
  Prelinearize_dyn: py.RemoteFunction
  readonly PrelinearizeTuple: tensorflow_raw_ops.$Module["PrelinearizeTuple"]
  PrelinearizeTuple_dyn: py.RemoteFunction
  readonly PreventGradient: tensorflow_raw_ops.$Module["PreventGradient"]
  PreventGradient_dyn: py.RemoteFunction
  readonly Print: tensorflow_raw_ops.$Module["Print"]
  Print_dyn: py.RemoteFunction
  readonly PrintV2: tensorflow_raw_ops.$Module["PrintV2"]
  PrintV2_dyn: py.RemoteFunction
  readonly PriorityQueue: tensorflow_raw_ops.$Module["PriorityQueue"]
  PriorityQueue_dyn: py.RemoteFunction
  readonly PriorityQueueV2: tensorflow_raw_ops.$Module["PriorityQueueV2"]
  PriorityQueueV2_dyn: py.RemoteFunction
  readonly PrivateThreadPoolDataset: tensorflow_raw_ops.$Module["PrivateThreadPoolDataset"]
  PrivateThreadPoolDataset_dyn: py.RemoteFunction
  readonly Prod: tensorflow_raw_ops.$Module["Prod"]
  Prod_dyn: py.RemoteFunction
  readonly PyFunc: tensorflow_raw_ops.$Module["PyFunc"]
  PyFunc_dyn: py.RemoteFunction
  readonly PyFuncStateless: tensorflow_raw_ops.$Module["PyFuncStateless"]
  PyFuncStateless_dyn: py.RemoteFunction
  readonly Qr: tensorflow_raw_ops.$Module["Qr"]
  Qr_dyn: py.RemoteFunction
  readonly QuantizeAndDequantize: tensorflow_raw_ops.$Module["QuantizeAndDequantize"]
  QuantizeAndDequantize_dyn: py.RemoteFunction
  readonly QuantizeAndDequantizeV2: tensorflow_raw_ops.$Module["QuantizeAndDequantizeV2"]
  QuantizeAndDequantizeV2_dyn: py.RemoteFunction
  readonly QuantizeAndDequantizeV3: tensorflow_raw_ops.$Module["QuantizeAndDequantizeV3"]
  QuantizeAndDequantizeV3_dyn: py.RemoteFunction
  readonly QuantizeAndDequantizeV4: tensorflow_raw_ops.$Module["QuantizeAndDequantizeV4"]
  QuantizeAndDequantizeV4_dyn: py.RemoteFunction
  readonly QuantizeAndDequantizeV4Grad: tensorflow_raw_ops.$Module["QuantizeAndDequantizeV4Grad"]
  QuantizeAndDequantizeV4Grad_dyn: py.RemoteFunction
  readonly QuantizeDownAndShrinkRange: tensorflow_raw_ops.$Module["QuantizeDownAndShrinkRange"]
  QuantizeDownAndShrinkRange_dyn: py.RemoteFunction
  readonly QuantizeV2: tensorflow_raw_ops.$Module["QuantizeV2"]
  QuantizeV2_dyn: py.RemoteFunction
  readonly QuantizedAdd: tensorflow_raw_ops.$Module["QuantizedAdd"]
  QuantizedAdd_dyn: py.RemoteFunction
  readonly QuantizedAvgPool: tensorflow_raw_ops.$Module["QuantizedAvgPool"]
  QuantizedAvgPool_dyn: py.RemoteFunction
  readonly QuantizedBatchNormWithGlobalNormalization: tensorflow_raw_ops.$Module["QuantizedBatchNormWithGlobalNormalization"]
  QuantizedBatchNormWithGlobalNormalization_dyn: py.RemoteFunction
  readonly QuantizedBiasAdd: tensorflow_raw_ops.$Module["QuantizedBiasAdd"]
  QuantizedBiasAdd_dyn: py.RemoteFunction
  readonly QuantizedConcat: tensorflow_raw_ops.$Module["QuantizedConcat"]
  QuantizedConcat_dyn: py.RemoteFunction
  readonly QuantizedConv2D: tensorflow_raw_ops.$Module["QuantizedConv2D"]
  QuantizedConv2D_dyn: py.RemoteFunction
  readonly QuantizedConv2DAndRelu: tensorflow_raw_ops.$Module["QuantizedConv2DAndRelu"]
  QuantizedConv2DAndRelu_dyn: py.RemoteFunction
  readonly QuantizedConv2DAndReluAndRequantize: tensorflow_raw_ops.$Module["QuantizedConv2DAndReluAndRequantize"]
  QuantizedConv2DAndReluAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedConv2DAndRequantize: tensorflow_raw_ops.$Module["QuantizedConv2DAndRequantize"]
  QuantizedConv2DAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedConv2DPerChannel: tensorflow_raw_ops.$Module["QuantizedConv2DPerChannel"]
  QuantizedConv2DPerChannel_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBias: tensorflow_raw_ops.$Module["QuantizedConv2DWithBias"]
  QuantizedConv2DWithBias_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBiasAndRelu: tensorflow_raw_ops.$Module["QuantizedConv2DWithBiasAndRelu"]
  QuantizedConv2DWithBiasAndRelu_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBiasAndReluAndRequantize: tensorflow_raw_ops.$Module["QuantizedConv2DWithBiasAndReluAndRequantize"]
  QuantizedConv2DWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBiasAndRequantize: tensorflow_raw_ops.$Module["QuantizedConv2DWithBiasAndRequantize"]
  QuantizedConv2DWithBiasAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBiasSignedSumAndReluAndRequantize: tensorflow_raw_ops.$Module["QuantizedConv2DWithBiasSignedSumAndReluAndRequantize"]
  QuantizedConv2DWithBiasSignedSumAndReluAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBiasSumAndRelu: tensorflow_raw_ops.$Module["QuantizedConv2DWithBiasSumAndRelu"]
  QuantizedConv2DWithBiasSumAndRelu_dyn: py.RemoteFunction
  readonly QuantizedConv2DWithBiasSumAndReluAndRequantize: tensorflow_raw_ops.$Module["QuantizedConv2DWithBiasSumAndReluAndRequantize"]
  QuantizedConv2DWithBiasSumAndReluAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedDepthwiseConv2D: tensorflow_raw_ops.$Module["QuantizedDepthwiseConv2D"]
  QuantizedDepthwiseConv2D_dyn: py.RemoteFunction
  readonly QuantizedDepthwiseConv2DWithBias: tensorflow_raw_ops.$Module["QuantizedDepthwiseConv2DWithBias"]
  QuantizedDepthwiseConv2DWithBias_dyn: py.RemoteFunction
  readonly QuantizedDepthwiseConv2DWithBiasAndRelu: tensorflow_raw_ops.$Module["QuantizedDepthwiseConv2DWithBiasAndRelu"]
  QuantizedDepthwiseConv2DWithBiasAndRelu_dyn: py.RemoteFunction
  readonly QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize: tensorflow_raw_ops.$Module["QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize"]
  QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedInstanceNorm: tensorflow_raw_ops.$Module["QuantizedInstanceNorm"]
  QuantizedInstanceNorm_dyn: py.RemoteFunction
  readonly QuantizedMatMul: tensorflow_raw_ops.$Module["QuantizedMatMul"]
  QuantizedMatMul_dyn: py.RemoteFunction
  readonly QuantizedMatMulWithBias: tensorflow_raw_ops.$Module["QuantizedMatMulWithBias"]
  QuantizedMatMulWithBias_dyn: py.RemoteFunction
  readonly QuantizedMatMulWithBiasAndDequantize: tensorflow_raw_ops.$Module["QuantizedMatMulWithBiasAndDequantize"]
  QuantizedMatMulWithBiasAndDequantize_dyn: py.RemoteFunction
  readonly QuantizedMatMulWithBiasAndRelu: tensorflow_raw_ops.$Module["QuantizedMatMulWithBiasAndRelu"]
  QuantizedMatMulWithBiasAndRelu_dyn: py.RemoteFunction
  readonly QuantizedMatMulWithBiasAndReluAndRequantize: tensorflow_raw_ops.$Module["QuantizedMatMulWithBiasAndReluAndRequantize"]
  QuantizedMatMulWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedMatMulWithBiasAndRequantize: tensorflow_raw_ops.$Module["QuantizedMatMulWithBiasAndRequantize"]
  QuantizedMatMulWithBiasAndRequantize_dyn: py.RemoteFunction
  readonly QuantizedMaxPool: tensorflow_raw_ops.$Module["QuantizedMaxPool"]
  QuantizedMaxPool_dyn: py.RemoteFunction
  readonly QuantizedMul: tensorflow_raw_ops.$Module["QuantizedMul"]
  QuantizedMul_dyn: py.RemoteFunction
  readonly QuantizedRelu: tensorflow_raw_ops.$Module["QuantizedRelu"]
  QuantizedRelu_dyn: py.RemoteFunction
  readonly QuantizedRelu6: tensorflow_raw_ops.$Module["QuantizedRelu6"]
  QuantizedRelu6_dyn: py.RemoteFunction
  readonly QuantizedReluX: tensorflow_raw_ops.$Module["QuantizedReluX"]
  QuantizedReluX_dyn: py.RemoteFunction
  readonly QuantizedReshape: tensorflow_raw_ops.$Module["QuantizedReshape"]
  QuantizedReshape_dyn: py.RemoteFunction
  readonly QuantizedResizeBilinear: tensorflow_raw_ops.$Module["QuantizedResizeBilinear"]
  QuantizedResizeBilinear_dyn: py.RemoteFunction
  readonly QueueClose: tensorflow_raw_ops.$Module["QueueClose"]
  QueueClose_dyn: py.RemoteFunction
  readonly QueueCloseV2: tensorflow_raw_ops.$Module["QueueCloseV2"]
  QueueCloseV2_dyn: py.RemoteFunction
  readonly QueueDequeue: tensorflow_raw_ops.$Module["QueueDequeue"]
  QueueDequeue_dyn: py.RemoteFunction
  readonly QueueDequeueMany: tensorflow_raw_ops.$Module["QueueDequeueMany"]
  QueueDequeueMany_dyn: py.RemoteFunction
  readonly QueueDequeueManyV2: tensorflow_raw_ops.$Module["QueueDequeueManyV2"]
  QueueDequeueManyV2_dyn: py.RemoteFunction
  readonly QueueDequeueUpTo: tensorflow_raw_ops.$Module["QueueDequeueUpTo"]
  QueueDequeueUpTo_dyn: py.RemoteFunction
  readonly QueueDequeueUpToV2: tensorflow_raw_ops.$Module["QueueDequeueUpToV2"]
  QueueDequeueUpToV2_dyn: py.RemoteFunction
  readonly QueueDequeueV2: tensorflow_raw_ops.$Module["QueueDequeueV2"]
  QueueDequeueV2_dyn: py.RemoteFunction
  readonly QueueEnqueue: tensorflow_raw_ops.$Module["QueueEnqueue"]
  QueueEnqueue_dyn: py.RemoteFunction
  readonly QueueEnqueueMany: tensorflow_raw_ops.$Module["QueueEnqueueMany"]
  QueueEnqueueMany_dyn: py.RemoteFunction
  readonly QueueEnqueueManyV2: tensorflow_raw_ops.$Module["QueueEnqueueManyV2"]
  QueueEnqueueManyV2_dyn: py.RemoteFunction
  readonly QueueEnqueueV2: tensorflow_raw_ops.$Module["QueueEnqueueV2"]
  QueueEnqueueV2_dyn: py.RemoteFunction
  readonly QueueIsClosed: tensorflow_raw_ops.$Module["QueueIsClosed"]
  QueueIsClosed_dyn: py.RemoteFunction
  readonly QueueIsClosedV2: tensorflow_raw_ops.$Module["QueueIsClosedV2"]
  QueueIsClosedV2_dyn: py.RemoteFunction
  readonly QueueSize: tensorflow_raw_ops.$Module["QueueSize"]
  QueueSize_dyn: py.RemoteFunction
  readonly QueueSizeV2: tensorflow_raw_ops.$Module["QueueSizeV2"]
  QueueSizeV2_dyn: py.RemoteFunction
  readonly RFFT: tensorflow_raw_ops.$Module["RFFT"]
  RFFT_dyn: py.RemoteFunction
  readonly RFFT2D: tensorflow_raw_ops.$Module["RFFT2D"]
  RFFT2D_dyn: py.RemoteFunction
  readonly RFFT3D: tensorflow_raw_ops.$Module["RFFT3D"]
  RFFT3D_dyn: py.RemoteFunction
  readonly RFFTND: tensorflow_raw_ops.$Module["RFFTND"]
  RFFTND_dyn: py.RemoteFunction
  readonly RGBToHSV: tensorflow_raw_ops.$Module["RGBToHSV"]
  RGBToHSV_dyn: py.RemoteFunction
  readonly RaggedBincount: tensorflow_raw_ops.$Module["RaggedBincount"]
  RaggedBincount_dyn: py.RemoteFunction
  readonly RaggedCountSparseOutput: tensorflow_raw_ops.$Module["RaggedCountSparseOutput"]
  RaggedCountSparseOutput_dyn: py.RemoteFunction
  readonly RaggedCross: tensorflow_raw_ops.$Module["RaggedCross"]
  RaggedCross_dyn: py.RemoteFunction
  readonly RaggedFillEmptyRows: tensorflow_raw_ops.$Module["RaggedFillEmptyRows"]
  RaggedFillEmptyRows_dyn: py.RemoteFunction
  readonly RaggedFillEmptyRowsGrad: tensorflow_raw_ops.$Module["RaggedFillEmptyRowsGrad"]
  RaggedFillEmptyRowsGrad_dyn: py.RemoteFunction
  readonly RaggedGather: tensorflow_raw_ops.$Module["RaggedGather"]
  RaggedGather_dyn: py.RemoteFunction
  readonly RaggedRange: tensorflow_raw_ops.$Module["RaggedRange"]
  RaggedRange_dyn: py.RemoteFunction
  readonly RaggedTensorFromVariant: tensorflow_raw_ops.$Module["RaggedTensorFromVariant"]
  RaggedTensorFromVariant_dyn: py.RemoteFunction
  readonly RaggedTensorToSparse: tensorflow_raw_ops.$Module["RaggedTensorToSparse"]
  RaggedTensorToSparse_dyn: py.RemoteFunction
  readonly RaggedTensorToTensor: tensorflow_raw_ops.$Module["RaggedTensorToTensor"]
  RaggedTensorToTensor_dyn: py.RemoteFunction
  readonly RaggedTensorToVariant: tensorflow_raw_ops.$Module["RaggedTensorToVariant"]
  RaggedTensorToVariant_dyn: py.RemoteFunction
  readonly RaggedTensorToVariantGradient: tensorflow_raw_ops.$Module["RaggedTensorToVariantGradient"]
  RaggedTensorToVariantGradient_dyn: py.RemoteFunction
  readonly RandomCrop: tensorflow_raw_ops.$Module["RandomCrop"]
  RandomCrop_dyn: py.RemoteFunction
  readonly RandomDataset: tensorflow_raw_ops.$Module["RandomDataset"]
  RandomDataset_dyn: py.RemoteFunction
  readonly RandomDatasetV2: tensorflow_raw_ops.$Module["RandomDatasetV2"]
  RandomDatasetV2_dyn: py.RemoteFunction
  readonly RandomGamma: tensorflow_raw_ops.$Module["RandomGamma"]
  RandomGamma_dyn: py.RemoteFunction
  readonly RandomGammaGrad: tensorflow_raw_ops.$Module["RandomGammaGrad"]
  RandomGammaGrad_dyn: py.RemoteFunction
  readonly RandomIndexShuffle: tensorflow_raw_ops.$Module["RandomIndexShuffle"]
  RandomIndexShuffle_dyn: py.RemoteFunction
  readonly RandomPoisson: tensorflow_raw_ops.$Module["RandomPoisson"]
  RandomPoisson_dyn: py.RemoteFunction
  readonly RandomPoissonV2: tensorflow_raw_ops.$Module["RandomPoissonV2"]
  RandomPoissonV2_dyn: py.RemoteFunction
  readonly RandomShuffle: tensorflow_raw_ops.$Module["RandomShuffle"]
  RandomShuffle_dyn: py.RemoteFunction
  readonly RandomShuffleQueue: tensorflow_raw_ops.$Module["RandomShuffleQueue"]
  RandomShuffleQueue_dyn: py.RemoteFunction
  readonly RandomShuffleQueueV2: tensorflow_raw_ops.$Module["RandomShuffleQueueV2"]
  RandomShuffleQueueV2_dyn: py.RemoteFunction
  readonly RandomStandardNormal: tensorflow_raw_ops.$Module["RandomStandardNormal"]
  RandomStandardNormal_dyn: py.RemoteFunction
  readonly RandomUniform: tensorflow_raw_ops.$Module["RandomUniform"]
  RandomUniform_dyn: py.RemoteFunction
  readonly RandomUniformInt: tensorflow_raw_ops.$Module["RandomUniformInt"]
  RandomUniformInt_dyn: py.RemoteFunction
  readonly Range: tensorflow_raw_ops.$Module["Range"]
  Range_dyn: py.RemoteFunction
  readonly RangeDataset: tensorflow_raw_ops.$Module["RangeDataset"]
  RangeDataset_dyn: py.RemoteFunction
  readonly Rank: tensorflow_raw_ops.$Module["Rank"]
  Rank_dyn: py.RemoteFunction
  readonly ReadFile: tensorflow_raw_ops.$Module["ReadFile"]
  ReadFile_dyn: py.RemoteFunction
  readonly ReadVariableOp: tensorflow_raw_ops.$Module["ReadVariableOp"]
  ReadVariableOp_dyn: py.RemoteFunction
  readonly ReadVariableXlaSplitND: tensorflow_raw_ops.$Module["ReadVariableXlaSplitND"]
  ReadVariableXlaSplitND_dyn: py.RemoteFunction
  readonly ReaderNumRecordsProduced: tensorflow_raw_ops.$Module["ReaderNumRecordsProduced"]
  ReaderNumRecordsProduced_dyn: py.RemoteFunction
  readonly ReaderNumRecordsProducedV2: tensorflow_raw_ops.$Module["ReaderNumRecordsProducedV2"]
  ReaderNumRecordsProducedV2_dyn: py.RemoteFunction
  readonly ReaderNumWorkUnitsCompleted: tensorflow_raw_ops.$Module["ReaderNumWorkUnitsCompleted"]
  ReaderNumWorkUnitsCompleted_dyn: py.RemoteFunction
  readonly ReaderNumWorkUnitsCompletedV2: tensorflow_raw_ops.$Module["ReaderNumWorkUnitsCompletedV2"]
  ReaderNumWorkUnitsCompletedV2_dyn: py.RemoteFunction
  readonly ReaderRead: tensorflow_raw_ops.$Module["ReaderRead"]
  ReaderRead_dyn: py.RemoteFunction
  readonly ReaderReadUpTo: tensorflow_raw_ops.$Module["ReaderReadUpTo"]
  ReaderReadUpTo_dyn: py.RemoteFunction
  readonly ReaderReadUpToV2: tensorflow_raw_ops.$Module["ReaderReadUpToV2"]
  ReaderReadUpToV2_dyn: py.RemoteFunction
  readonly ReaderReadV2: tensorflow_raw_ops.$Module["ReaderReadV2"]
  ReaderReadV2_dyn: py.RemoteFunction
  readonly ReaderReset: tensorflow_raw_ops.$Module["ReaderReset"]
  ReaderReset_dyn: py.RemoteFunction
  readonly ReaderResetV2: tensorflow_raw_ops.$Module["ReaderResetV2"]
  ReaderResetV2_dyn: py.RemoteFunction
  readonly ReaderRestoreState: tensorflow_raw_ops.$Module["ReaderRestoreState"]
  ReaderRestoreState_dyn: py.RemoteFunction
  readonly ReaderRestoreStateV2: tensorflow_raw_ops.$Module["ReaderRestoreStateV2"]
  ReaderRestoreStateV2_dyn: py.RemoteFunction
  readonly ReaderSerializeState: tensorflow_raw_ops.$Module["ReaderSerializeState"]
  ReaderSerializeState_dyn: py.RemoteFunction
  readonly ReaderSerializeStateV2: tensorflow_raw_ops.$Module["ReaderSerializeStateV2"]
  ReaderSerializeStateV2_dyn: py.RemoteFunction
  readonly Real: tensorflow_raw_ops.$Module["Real"]
  Real_dyn: py.RemoteFunction
  readonly RealDiv: tensorflow_raw_ops.$Module["RealDiv"]
  RealDiv_dyn: py.RemoteFunction
  readonly RebatchDataset: tensorflow_raw_ops.$Module["RebatchDataset"]
  RebatchDataset_dyn: py.RemoteFunction
  readonly RebatchDatasetV2: tensorflow_raw_ops.$Module["RebatchDatasetV2"]
  RebatchDatasetV2_dyn: py.RemoteFunction
  readonly Reciprocal: tensorflow_raw_ops.$Module["Reciprocal"]
  Reciprocal_dyn: py.RemoteFunction
  readonly ReciprocalGrad: tensorflow_raw_ops.$Module["ReciprocalGrad"]
  ReciprocalGrad_dyn: py.RemoteFunction
  readonly RecordInput: tensorflow_raw_ops.$Module["RecordInput"]
  RecordInput_dyn: py.RemoteFunction
  readonly Recv: tensorflow_raw_ops.$Module["Recv"]
  Recv_dyn: py.RemoteFunction
  readonly RecvTPUEmbeddingActivations: tensorflow_raw_ops.$Module["RecvTPUEmbeddingActivations"]
  RecvTPUEmbeddingActivations_dyn: py.RemoteFunction
  readonly ReduceDataset: tensorflow_raw_ops.$Module["ReduceDataset"]
  ReduceDataset_dyn: py.RemoteFunction
  readonly ReduceJoin: tensorflow_raw_ops.$Module["ReduceJoin"]
  ReduceJoin_dyn: py.RemoteFunction
  readonly RefEnter: tensorflow_raw_ops.$Module["RefEnter"]
  RefEnter_dyn: py.RemoteFunction
  readonly RefExit: tensorflow_raw_ops.$Module["RefExit"]
  RefExit_dyn: py.RemoteFunction
  readonly RefIdentity: tensorflow_raw_ops.$Module["RefIdentity"]
  RefIdentity_dyn: py.RemoteFunction
  readonly RefMerge: tensorflow_raw_ops.$Module["RefMerge"]
  RefMerge_dyn: py.RemoteFunction
  readonly RefNextIteration: tensorflow_raw_ops.$Module["RefNextIteration"]
  RefNextIteration_dyn: py.RemoteFunction
  readonly RefSelect: tensorflow_raw_ops.$Module["RefSelect"]
  RefSelect_dyn: py.RemoteFunction
  readonly RefSwitch: tensorflow_raw_ops.$Module["RefSwitch"]
  RefSwitch_dyn: py.RemoteFunction
  readonly RegexFullMatch: tensorflow_raw_ops.$Module["RegexFullMatch"]
  RegexFullMatch_dyn: py.RemoteFunction
  readonly RegexReplace: tensorflow_raw_ops.$Module["RegexReplace"]
  RegexReplace_dyn: py.RemoteFunction
  readonly RegisterDataset: tensorflow_raw_ops.$Module["RegisterDataset"]
  RegisterDataset_dyn: py.RemoteFunction
  readonly RegisterDatasetV2: tensorflow_raw_ops.$Module["RegisterDatasetV2"]
  RegisterDatasetV2_dyn: py.RemoteFunction
  readonly Relu: tensorflow_raw_ops.$Module["Relu"]
  Relu_dyn: py.RemoteFunction
  readonly Relu6: tensorflow_raw_ops.$Module["Relu6"]
  Relu6_dyn: py.RemoteFunction
  readonly Relu6Grad: tensorflow_raw_ops.$Module["Relu6Grad"]
  Relu6Grad_dyn: py.RemoteFunction
  readonly ReluGrad: tensorflow_raw_ops.$Module["ReluGrad"]
  ReluGrad_dyn: py.RemoteFunction
  readonly RemoteCall: tensorflow_raw_ops.$Module["RemoteCall"]
  RemoteCall_dyn: py.RemoteFunction
  readonly RepeatDataset: tensorflow_raw_ops.$Module["RepeatDataset"]
  RepeatDataset_dyn: py.RemoteFunction
  readonly RequantizationRange: tensorflow_raw_ops.$Module["RequantizationRange"]
  RequantizationRange_dyn: py.RemoteFunction
  readonly RequantizationRangePerChannel: tensorflow_raw_ops.$Module["RequantizationRangePerChannel"]
  RequantizationRangePerChannel_dyn: py.RemoteFunction
  readonly Requantize: tensorflow_raw_ops.$Module["Requantize"]
  Requantize_dyn: py.RemoteFunction
  readonly RequantizePerChannel: tensorflow_raw_ops.$Module["RequantizePerChannel"]
  RequantizePerChannel_dyn: py.RemoteFunction
  readonly Reshape: tensorflow_raw_ops.$Module["Reshape"]
  Reshape_dyn: py.RemoteFunction
  readonly ResizeArea: tensorflow_raw_ops.$Module["ResizeArea"]
  ResizeArea_dyn: py.RemoteFunction
  readonly ResizeBicubic: tensorflow_raw_ops.$Module["ResizeBicubic"]
  ResizeBicubic_dyn: py.RemoteFunction
  readonly ResizeBicubicGrad: tensorflow_raw_ops.$Module["ResizeBicubicGrad"]
  ResizeBicubicGrad_dyn: py.RemoteFunction
  readonly ResizeBilinear: tensorflow_raw_ops.$Module["ResizeBilinear"]
  ResizeBilinear_dyn: py.RemoteFunction
  readonly ResizeBilinearGrad: tensorflow_raw_ops.$Module["ResizeBilinearGrad"]
  ResizeBilinearGrad_dyn: py.RemoteFunction
  readonly ResizeNearestNeighbor: tensorflow_raw_ops.$Module["ResizeNearestNeighbor"]
  ResizeNearestNeighbor_dyn: py.RemoteFunction
  readonly ResizeNearestNeighborGrad: tensorflow_raw_ops.$Module["ResizeNearestNeighborGrad"]
  ResizeNearestNeighborGrad_dyn: py.RemoteFunction
  readonly ResourceAccumulatorApplyGradient: tensorflow_raw_ops.$Module["ResourceAccumulatorApplyGradient"]
  ResourceAccumulatorApplyGradient_dyn: py.RemoteFunction
  readonly ResourceAccumulatorNumAccumulated: tensorflow_raw_ops.$Module["ResourceAccumulatorNumAccumulated"]
  ResourceAccumulatorNumAccumulated_dyn: py.RemoteFunction
  readonly ResourceAccumulatorSetGlobalStep: tensorflow_raw_ops.$Module["ResourceAccumulatorSetGlobalStep"]
  ResourceAccumulatorSetGlobalStep_dyn: py.RemoteFunction
  readonly ResourceAccumulatorTakeGradient: tensorflow_raw_ops.$Module["ResourceAccumulatorTakeGradient"]
  ResourceAccumulatorTakeGradient_dyn: py.RemoteFunction
  readonly ResourceApplyAdaMax: tensorflow_raw_ops.$Module["ResourceApplyAdaMax"]
  ResourceApplyAdaMax_dyn: py.RemoteFunction
  readonly ResourceApplyAdadelta: tensorflow_raw_ops.$Module["ResourceApplyAdadelta"]
  ResourceApplyAdadelta_dyn: py.RemoteFunction
  readonly ResourceApplyAdagrad: tensorflow_raw_ops.$Module["ResourceApplyAdagrad"]
  ResourceApplyAdagrad_dyn: py.RemoteFunction
  readonly ResourceApplyAdagradDA: tensorflow_raw_ops.$Module["ResourceApplyAdagradDA"]
  ResourceApplyAdagradDA_dyn: py.RemoteFunction
  readonly ResourceApplyAdagradV2: tensorflow_raw_ops.$Module["ResourceApplyAdagradV2"]
  ResourceApplyAdagradV2_dyn: py.RemoteFunction
  readonly ResourceApplyAdam: tensorflow_raw_ops.$Module["ResourceApplyAdam"]
  ResourceApplyAdam_dyn: py.RemoteFunction
  readonly ResourceApplyAdamWithAmsgrad: tensorflow_raw_ops.$Module["ResourceApplyAdamWithAmsgrad"]
  ResourceApplyAdamWithAmsgrad_dyn: py.RemoteFunction
  readonly ResourceApplyAddSign: tensorflow_raw_ops.$Module["ResourceApplyAddSign"]
  ResourceApplyAddSign_dyn: py.RemoteFunction
  readonly ResourceApplyCenteredRMSProp: tensorflow_raw_ops.$Module["ResourceApplyCenteredRMSProp"]
  ResourceApplyCenteredRMSProp_dyn: py.RemoteFunction
  readonly ResourceApplyFtrl: tensorflow_raw_ops.$Module["ResourceApplyFtrl"]
  ResourceApplyFtrl_dyn: py.RemoteFunction
  readonly ResourceApplyFtrlV2: tensorflow_raw_ops.$Module["ResourceApplyFtrlV2"]
  ResourceApplyFtrlV2_dyn: py.RemoteFunction
  readonly ResourceApplyGradientDescent: tensorflow_raw_ops.$Module["ResourceApplyGradientDescent"]
  ResourceApplyGradientDescent_dyn: py.RemoteFunction
  readonly ResourceApplyKerasMomentum: tensorflow_raw_ops.$Module["ResourceApplyKerasMomentum"]
  ResourceApplyKerasMomentum_dyn: py.RemoteFunction
  readonly ResourceApplyMomentum: tensorflow_raw_ops.$Module["ResourceApplyMomentum"]
  ResourceApplyMomentum_dyn: py.RemoteFunction
  readonly ResourceApplyPowerSign: tensorflow_raw_ops.$Module["ResourceApplyPowerSign"]
  ResourceApplyPowerSign_dyn: py.RemoteFunction
  readonly ResourceApplyProximalAdagrad: tensorflow_raw_ops.$Module["ResourceApplyProximalAdagrad"]
  ResourceApplyProximalAdagrad_dyn: py.RemoteFunction
  readonly ResourceApplyProximalGradientDescent: tensorflow_raw_ops.$Module["ResourceApplyProximalGradientDescent"]
  ResourceApplyProximalGradientDescent_dyn: py.RemoteFunction
  readonly ResourceApplyRMSProp: tensorflow_raw_ops.$Module["ResourceApplyRMSProp"]
  ResourceApplyRMSProp_dyn: py.RemoteFunction
  readonly ResourceConditionalAccumulator: tensorflow_raw_ops.$Module["ResourceConditionalAccumulator"]
  ResourceConditionalAccumulator_dyn: py.RemoteFunction
  readonly ResourceCountUpTo: tensorflow_raw_ops.$Module["ResourceCountUpTo"]
  ResourceCountUpTo_dyn: py.RemoteFunction
  readonly ResourceGather: tensorflow_raw_ops.$Module["ResourceGather"]
  ResourceGather_dyn: py.RemoteFunction
  readonly ResourceGatherNd: tensorflow_raw_ops.$Module["ResourceGatherNd"]
  ResourceGatherNd_dyn: py.RemoteFunction
  readonly ResourceScatterAdd: tensorflow_raw_ops.$Module["ResourceScatterAdd"]
  ResourceScatterAdd_dyn: py.RemoteFunction
  readonly ResourceScatterDiv: tensorflow_raw_ops.$Module["ResourceScatterDiv"]
  ResourceScatterDiv_dyn: py.RemoteFunction
  readonly ResourceScatterMax: tensorflow_raw_ops.$Module["ResourceScatterMax"]
  ResourceScatterMax_dyn: py.RemoteFunction
  readonly ResourceScatterMin: tensorflow_raw_ops.$Module["ResourceScatterMin"]
  ResourceScatterMin_dyn: py.RemoteFunction
  readonly ResourceScatterMul: tensorflow_raw_ops.$Module["ResourceScatterMul"]
  ResourceScatterMul_dyn: py.RemoteFunction
  readonly ResourceScatterNdAdd: tensorflow_raw_ops.$Module["ResourceScatterNdAdd"]
  ResourceScatterNdAdd_dyn: py.RemoteFunction
  readonly ResourceScatterNdMax: tensorflow_raw_ops.$Module["ResourceScatterNdMax"]
  ResourceScatterNdMax_dyn: py.RemoteFunction
  readonly ResourceScatterNdMin: tensorflow_raw_ops.$Module["ResourceScatterNdMin"]
  ResourceScatterNdMin_dyn: py.RemoteFunction
  readonly ResourceScatterNdSub: tensorflow_raw_ops.$Module["ResourceScatterNdSub"]
  ResourceScatterNdSub_dyn: py.RemoteFunction
  readonly ResourceScatterNdUpdate: tensorflow_raw_ops.$Module["ResourceScatterNdUpdate"]
  ResourceScatterNdUpdate_dyn: py.RemoteFunction
  readonly ResourceScatterSub: tensorflow_raw_ops.$Module["ResourceScatterSub"]
  ResourceScatterSub_dyn: py.RemoteFunction
  readonly ResourceScatterUpdate: tensorflow_raw_ops.$Module["ResourceScatterUpdate"]
  ResourceScatterUpdate_dyn: py.RemoteFunction
  readonly ResourceSparseApplyAdadelta: tensorflow_raw_ops.$Module["ResourceSparseApplyAdadelta"]
  ResourceSparseApplyAdadelta_dyn: py.RemoteFunction
  readonly ResourceSparseApplyAdagrad: tensorflow_raw_ops.$Module["ResourceSparseApplyAdagrad"]
  ResourceSparseApplyAdagrad_dyn: py.RemoteFunction
  readonly ResourceSparseApplyAdagradDA: tensorflow_raw_ops.$Module["ResourceSparseApplyAdagradDA"]
  ResourceSparseApplyAdagradDA_dyn: py.RemoteFunction
  readonly ResourceSparseApplyAdagradV2: tensorflow_raw_ops.$Module["ResourceSparseApplyAdagradV2"]
  ResourceSparseApplyAdagradV2_dyn: py.RemoteFunction
  readonly ResourceSparseApplyCenteredRMSProp: tensorflow_raw_ops.$Module["ResourceSparseApplyCenteredRMSProp"]
  ResourceSparseApplyCenteredRMSProp_dyn: py.RemoteFunction
  readonly ResourceSparseApplyFtrl: tensorflow_raw_ops.$Module["ResourceSparseApplyFtrl"]
  ResourceSparseApplyFtrl_dyn: py.RemoteFunction
  readonly ResourceSparseApplyFtrlV2: tensorflow_raw_ops.$Module["ResourceSparseApplyFtrlV2"]
  ResourceSparseApplyFtrlV2_dyn: py.RemoteFunction
  readonly ResourceSparseApplyKerasMomentum: tensorflow_raw_ops.$Module["ResourceSparseApplyKerasMomentum"]
  ResourceSparseApplyKerasMomentum_dyn: py.RemoteFunction
  readonly ResourceSparseApplyMomentum: tensorflow_raw_ops.$Module["ResourceSparseApplyMomentum"]
  ResourceSparseApplyMomentum_dyn: py.RemoteFunction
  readonly ResourceSparseApplyProximalAdagrad: tensorflow_raw_ops.$Module["ResourceSparseApplyProximalAdagrad"]
  ResourceSparseApplyProximalAdagrad_dyn: py.RemoteFunction
  readonly ResourceSparseApplyProximalGradientDescent: tensorflow_raw_ops.$Module["ResourceSparseApplyProximalGradientDescent"]
  ResourceSparseApplyProximalGradientDescent_dyn: py.RemoteFunction
  readonly ResourceSparseApplyRMSProp: tensorflow_raw_ops.$Module["ResourceSparseApplyRMSProp"]
  ResourceSparseApplyRMSProp_dyn: py.RemoteFunction
  readonly ResourceStridedSliceAssign: tensorflow_raw_ops.$Module["ResourceStridedSliceAssign"]
  ResourceStridedSliceAssign_dyn: py.RemoteFunction
  readonly Restore: tensorflow_raw_ops.$Module["Restore"]
  Restore_dyn: py.RemoteFunction
  readonly RestoreSlice: tensorflow_raw_ops.$Module["RestoreSlice"]
  RestoreSlice_dyn: py.RemoteFunction
  readonly RestoreV2: tensorflow_raw_ops.$Module["RestoreV2"]
  RestoreV2_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingADAMParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingADAMParameters"]
  RetrieveTPUEmbeddingADAMParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingAdadeltaParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingAdadeltaParameters"]
  RetrieveTPUEmbeddingAdadeltaParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingAdagradMomentumParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingAdagradMomentumParameters"]
  RetrieveTPUEmbeddingAdagradMomentumParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingAdagradParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingAdagradParameters"]
  RetrieveTPUEmbeddingAdagradParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingCenteredRMSPropParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingCenteredRMSPropParameters"]
  RetrieveTPUEmbeddingCenteredRMSPropParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingFTRLParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingFTRLParameters"]
  RetrieveTPUEmbeddingFTRLParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingFrequencyEstimatorParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingFrequencyEstimatorParameters"]
  RetrieveTPUEmbeddingFrequencyEstimatorParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingMDLAdagradLightParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingMDLAdagradLightParameters"]
  RetrieveTPUEmbeddingMDLAdagradLightParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingMomentumParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingMomentumParameters"]
  RetrieveTPUEmbeddingMomentumParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingProximalAdagradParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingProximalAdagradParameters"]
  RetrieveTPUEmbeddingProximalAdagradParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingProximalYogiParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingProximalYogiParameters"]
  RetrieveTPUEmbeddingProximalYogiParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingRMSPropParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingRMSPropParameters"]
  RetrieveTPUEmbeddingRMSPropParameters_dyn: py.RemoteFunction
  readonly RetrieveTPUEmbeddingStochasticGradientDescentParameters: tensorflow_raw_ops.$Module["RetrieveTPUEmbeddingStochasticGradientDescentParameters"]
  RetrieveTPUEmbeddingStochasticGradientDescentParameters_dyn: py.RemoteFunction
  readonly Reverse: tensorflow_raw_ops.$Module["Reverse"]
  Reverse_dyn: py.RemoteFunction
  readonly ReverseSequence: tensorflow_raw_ops.$Module["ReverseSequence"]
  ReverseSequence_dyn: py.RemoteFunction
  readonly ReverseV2: tensorflow_raw_ops.$Module["ReverseV2"]
  ReverseV2_dyn: py.RemoteFunction
  readonly RewriteDataset: tensorflow_raw_ops.$Module["RewriteDataset"]
  RewriteDataset_dyn: py.RemoteFunction
  readonly RightShift: tensorflow_raw_ops.$Module["RightShift"]
  RightShift_dyn: py.RemoteFunction
  readonly Rint: tensorflow_raw_ops.$Module["Rint"]
  Rint_dyn: py.RemoteFunction
  readonly RngReadAndSkip: tensorflow_raw_ops.$Module["RngReadAndSkip"]
  RngReadAndSkip_dyn: py.RemoteFunction
  readonly RngSkip: tensorflow_raw_ops.$Module["RngSkip"]
  RngSkip_dyn: py.RemoteFunction
  readonly Roll: tensorflow_raw_ops.$Module["Roll"]
  Roll_dyn: py.RemoteFunction
  readonly Round: tensorflow_raw_ops.$Module["Round"]
  Round_dyn: py.RemoteFunction
  readonly Rsqrt: tensorflow_raw_ops.$Module["Rsqrt"]
  Rsqrt_dyn: py.RemoteFunction
  readonly RsqrtGrad: tensorflow_raw_ops.$Module["RsqrtGrad"]
  RsqrtGrad_dyn: py.RemoteFunction
  readonly SampleDistortedBoundingBox: tensorflow_raw_ops.$Module["SampleDistortedBoundingBox"]
  SampleDistortedBoundingBox_dyn: py.RemoteFunction
  readonly SampleDistortedBoundingBoxV2: tensorflow_raw_ops.$Module["SampleDistortedBoundingBoxV2"]
  SampleDistortedBoundingBoxV2_dyn: py.RemoteFunction
  readonly SamplingDataset: tensorflow_raw_ops.$Module["SamplingDataset"]
  SamplingDataset_dyn: py.RemoteFunction
  readonly Save: tensorflow_raw_ops.$Module["Save"]
  Save_dyn: py.RemoteFunction
  readonly SaveDataset: tensorflow_raw_ops.$Module["SaveDataset"]
  SaveDataset_dyn: py.RemoteFunction
  readonly SaveDatasetV2: tensorflow_raw_ops.$Module["SaveDatasetV2"]
  SaveDatasetV2_dyn: py.RemoteFunction
  readonly SaveSlices: tensorflow_raw_ops.$Module["SaveSlices"]
  SaveSlices_dyn: py.RemoteFunction
  readonly SaveV2: tensorflow_raw_ops.$Module["SaveV2"]
  SaveV2_dyn: py.RemoteFunction
  readonly ScalarSummary: tensorflow_raw_ops.$Module["ScalarSummary"]
  ScalarSummary_dyn: py.RemoteFunction
  readonly ScaleAndTranslate: tensorflow_raw_ops.$Module["ScaleAndTranslate"]
  ScaleAndTranslate_dyn: py.RemoteFunction
  readonly ScaleAndTranslateGrad: tensorflow_raw_ops.$Module["ScaleAndTranslateGrad"]
  ScaleAndTranslateGrad_dyn: py.RemoteFunction
  readonly ScanDataset: tensorflow_raw_ops.$Module["ScanDataset"]
  ScanDataset_dyn: py.RemoteFunction
  readonly ScatterAdd: tensorflow_raw_ops.$Module["ScatterAdd"]
  ScatterAdd_dyn: py.RemoteFunction
  readonly ScatterDiv: tensorflow_raw_ops.$Module["ScatterDiv"]
  ScatterDiv_dyn: py.RemoteFunction
  readonly ScatterMax: tensorflow_raw_ops.$Module["ScatterMax"]
  ScatterMax_dyn: py.RemoteFunction
  readonly ScatterMin: tensorflow_raw_ops.$Module["ScatterMin"]
  ScatterMin_dyn: py.RemoteFunction
  readonly ScatterMul: tensorflow_raw_ops.$Module["ScatterMul"]
  ScatterMul_dyn: py.RemoteFunction
  readonly ScatterNd: tensorflow_raw_ops.$Module["ScatterNd"]
  ScatterNd_dyn: py.RemoteFunction
  readonly ScatterNdAdd: tensorflow_raw_ops.$Module["ScatterNdAdd"]
  ScatterNdAdd_dyn: py.RemoteFunction
  readonly ScatterNdMax: tensorflow_raw_ops.$Module["ScatterNdMax"]
  ScatterNdMax_dyn: py.RemoteFunction
  readonly ScatterNdMin: tensorflow_raw_ops.$Module["ScatterNdMin"]
  ScatterNdMin_dyn: py.RemoteFunction
  readonly ScatterNdNonAliasingAdd: tensorflow_raw_ops.$Module["ScatterNdNonAliasingAdd"]
  ScatterNdNonAliasingAdd_dyn: py.RemoteFunction
  readonly ScatterNdSub: tensorflow_raw_ops.$Module["ScatterNdSub"]
  ScatterNdSub_dyn: py.RemoteFunction
  readonly ScatterNdUpdate: tensorflow_raw_ops.$Module["ScatterNdUpdate"]
  ScatterNdUpdate_dyn: py.RemoteFunction
  readonly ScatterSub: tensorflow_raw_ops.$Module["ScatterSub"]
  ScatterSub_dyn: py.RemoteFunction
  readonly ScatterUpdate: tensorflow_raw_ops.$Module["ScatterUpdate"]
  ScatterUpdate_dyn: py.RemoteFunction
  readonly SdcaFprint: tensorflow_raw_ops.$Module["SdcaFprint"]
  SdcaFprint_dyn: py.RemoteFunction
  readonly SdcaOptimizer: tensorflow_raw_ops.$Module["SdcaOptimizer"]
  SdcaOptimizer_dyn: py.RemoteFunction
  readonly SdcaOptimizerV2: tensorflow_raw_ops.$Module["SdcaOptimizerV2"]
  SdcaOptimizerV2_dyn: py.RemoteFunction
  readonly SdcaShrinkL1: tensorflow_raw_ops.$Module["SdcaShrinkL1"]
  SdcaShrinkL1_dyn: py.RemoteFunction
  readonly SegmentMax: tensorflow_raw_ops.$Module["SegmentMax"]
  SegmentMax_dyn: py.RemoteFunction
  readonly SegmentMaxV2: tensorflow_raw_ops.$Module["SegmentMaxV2"]
  SegmentMaxV2_dyn: py.RemoteFunction
  readonly SegmentMean: tensorflow_raw_ops.$Module["SegmentMean"]
  SegmentMean_dyn: py.RemoteFunction
  readonly SegmentMin: tensorflow_raw_ops.$Module["SegmentMin"]
  SegmentMin_dyn: py.RemoteFunction
  readonly SegmentMinV2: tensorflow_raw_ops.$Module["SegmentMinV2"]
  SegmentMinV2_dyn: py.RemoteFunction
  readonly SegmentProd: tensorflow_raw_ops.$Module["SegmentProd"]
  SegmentProd_dyn: py.RemoteFunction
  readonly SegmentProdV2: tensorflow_raw_ops.$Module["SegmentProdV2"]
  SegmentProdV2_dyn: py.RemoteFunction
  readonly SegmentSum: tensorflow_raw_ops.$Module["SegmentSum"]
  SegmentSum_dyn: py.RemoteFunction
  readonly SegmentSumV2: tensorflow_raw_ops.$Module["SegmentSumV2"]
  SegmentSumV2_dyn: py.RemoteFunction
  readonly Select: tensorflow_raw_ops.$Module["Select"]
  Select_dyn: py.RemoteFunction
  readonly SelectV2: tensorflow_raw_ops.$Module["SelectV2"]
  SelectV2_dyn: py.RemoteFunction
  readonly SelfAdjointEig: tensorflow_raw_ops.$Module["SelfAdjointEig"]
  SelfAdjointEig_dyn: py.RemoteFunction
  readonly SelfAdjointEigV2: tensorflow_raw_ops.$Module["SelfAdjointEigV2"]
  SelfAdjointEigV2_dyn: py.RemoteFunction
  readonly Selu: tensorflow_raw_ops.$Module["Selu"]
  Selu_dyn: py.RemoteFunction
  readonly SeluGrad: tensorflow_raw_ops.$Module["SeluGrad"]
  SeluGrad_dyn: py.RemoteFunction
  readonly Send: tensorflow_raw_ops.$Module["Send"]
  Send_dyn: py.RemoteFunction
  readonly SendTPUEmbeddingGradients: tensorflow_raw_ops.$Module["SendTPUEmbeddingGradients"]
  SendTPUEmbeddingGradients_dyn: py.RemoteFunction
  readonly SerializeIterator: tensorflow_raw_ops.$Module["SerializeIterator"]
  SerializeIterator_dyn: py.RemoteFunction
  readonly SerializeManySparse: tensorflow_raw_ops.$Module["SerializeManySparse"]
  SerializeManySparse_dyn: py.RemoteFunction
  readonly SerializeSparse: tensorflow_raw_ops.$Module["SerializeSparse"]
  SerializeSparse_dyn: py.RemoteFunction
  readonly SerializeTensor: tensorflow_raw_ops.$Module["SerializeTensor"]
  SerializeTensor_dyn: py.RemoteFunction
  readonly SetSize: tensorflow_raw_ops.$Module["SetSize"]
  SetSize_dyn: py.RemoteFunction
  readonly SetStatsAggregatorDataset: tensorflow_raw_ops.$Module["SetStatsAggregatorDataset"]
  SetStatsAggregatorDataset_dyn: py.RemoteFunction
  readonly Shape: tensorflow_raw_ops.$Module["Shape"]
  Shape_dyn: py.RemoteFunction
  readonly ShapeN: tensorflow_raw_ops.$Module["ShapeN"]
  ShapeN_dyn: py.RemoteFunction
  readonly ShardDataset: tensorflow_raw_ops.$Module["ShardDataset"]
  ShardDataset_dyn: py.RemoteFunction
  readonly ShardedFilename: tensorflow_raw_ops.$Module["ShardedFilename"]
  ShardedFilename_dyn: py.RemoteFunction
  readonly ShardedFilespec: tensorflow_raw_ops.$Module["ShardedFilespec"]
  ShardedFilespec_dyn: py.RemoteFunction
  readonly ShuffleAndRepeatDataset: tensorflow_raw_ops.$Module["ShuffleAndRepeatDataset"]
  ShuffleAndRepeatDataset_dyn: py.RemoteFunction
  readonly ShuffleAndRepeatDatasetV2: tensorflow_raw_ops.$Module["ShuffleAndRepeatDatasetV2"]
  ShuffleAndRepeatDatasetV2_dyn: py.RemoteFunction
  readonly ShuffleDataset: tensorflow_raw_ops.$Module["ShuffleDataset"]
  ShuffleDataset_dyn: py.RemoteFunction
  readonly ShuffleDatasetV2: tensorflow_raw_ops.$Module["ShuffleDatasetV2"]
  ShuffleDatasetV2_dyn: py.RemoteFunction
  readonly ShuffleDatasetV3: tensorflow_raw_ops.$Module["ShuffleDatasetV3"]
  ShuffleDatasetV3_dyn: py.RemoteFunction
  readonly ShutdownDistributedTPU: tensorflow_raw_ops.$Module["ShutdownDistributedTPU"]
  ShutdownDistributedTPU_dyn: py.RemoteFunction
  readonly Sigmoid: tensorflow_raw_ops.$Module["Sigmoid"]
  Sigmoid_dyn: py.RemoteFunction
  readonly SigmoidGrad: tensorflow_raw_ops.$Module["SigmoidGrad"]
  SigmoidGrad_dyn: py.RemoteFunction
  readonly Sign: tensorflow_raw_ops.$Module["Sign"]
  Sign_dyn: py.RemoteFunction
  readonly Sin: tensorflow_raw_ops.$Module["Sin"]
  Sin_dyn: py.RemoteFunction
  readonly Sinh: tensorflow_raw_ops.$Module["Sinh"]
  Sinh_dyn: py.RemoteFunction
  readonly Size: tensorflow_raw_ops.$Module["Size"]
  Size_dyn: py.RemoteFunction
  readonly SkipDataset: tensorflow_raw_ops.$Module["SkipDataset"]
  SkipDataset_dyn: py.RemoteFunction
  readonly SleepDataset: tensorflow_raw_ops.$Module["SleepDataset"]
  SleepDataset_dyn: py.RemoteFunction
  readonly Slice: tensorflow_raw_ops.$Module["Slice"]
  Slice_dyn: py.RemoteFunction
  readonly SlidingWindowDataset: tensorflow_raw_ops.$Module["SlidingWindowDataset"]
  SlidingWindowDataset_dyn: py.RemoteFunction
  readonly Snapshot: tensorflow_raw_ops.$Module["Snapshot"]
  Snapshot_dyn: py.RemoteFunction
  readonly SnapshotChunkDataset: tensorflow_raw_ops.$Module["SnapshotChunkDataset"]
  SnapshotChunkDataset_dyn: py.RemoteFunction
  readonly SnapshotDataset: tensorflow_raw_ops.$Module["SnapshotDataset"]
  SnapshotDataset_dyn: py.RemoteFunction
  readonly SnapshotDatasetReader: tensorflow_raw_ops.$Module["SnapshotDatasetReader"]
  SnapshotDatasetReader_dyn: py.RemoteFunction
  readonly SnapshotDatasetV2: tensorflow_raw_ops.$Module["SnapshotDatasetV2"]
  SnapshotDatasetV2_dyn: py.RemoteFunction
  readonly SnapshotNestedDatasetReader: tensorflow_raw_ops.$Module["SnapshotNestedDatasetReader"]
  SnapshotNestedDatasetReader_dyn: py.RemoteFunction
  readonly SobolSample: tensorflow_raw_ops.$Module["SobolSample"]
  SobolSample_dyn: py.RemoteFunction
  readonly Softmax: tensorflow_raw_ops.$Module["Softmax"]
  Softmax_dyn: py.RemoteFunction
  readonly SoftmaxCrossEntropyWithLogits: tensorflow_raw_ops.$Module["SoftmaxCrossEntropyWithLogits"]
  SoftmaxCrossEntropyWithLogits_dyn: py.RemoteFunction
  readonly Softplus: tensorflow_raw_ops.$Module["Softplus"]
  Softplus_dyn: py.RemoteFunction
  readonly SoftplusGrad: tensorflow_raw_ops.$Module["SoftplusGrad"]
  SoftplusGrad_dyn: py.RemoteFunction
  readonly Softsign: tensorflow_raw_ops.$Module["Softsign"]
  Softsign_dyn: py.RemoteFunction
  readonly SoftsignGrad: tensorflow_raw_ops.$Module["SoftsignGrad"]
  SoftsignGrad_dyn: py.RemoteFunction
  readonly SortListOfSparseCoreCooTensors: tensorflow_raw_ops.$Module["SortListOfSparseCoreCooTensors"]
  SortListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  readonly SpaceToBatch: tensorflow_raw_ops.$Module["SpaceToBatch"]
  SpaceToBatch_dyn: py.RemoteFunction
  readonly SpaceToBatchND: tensorflow_raw_ops.$Module["SpaceToBatchND"]
  SpaceToBatchND_dyn: py.RemoteFunction
  readonly SpaceToDepth: tensorflow_raw_ops.$Module["SpaceToDepth"]
  SpaceToDepth_dyn: py.RemoteFunction
  readonly SparseAccumulatorApplyGradient: tensorflow_raw_ops.$Module["SparseAccumulatorApplyGradient"]
  SparseAccumulatorApplyGradient_dyn: py.RemoteFunction
  readonly SparseAccumulatorTakeGradient: tensorflow_raw_ops.$Module["SparseAccumulatorTakeGradient"]
  SparseAccumulatorTakeGradient_dyn: py.RemoteFunction
  readonly SparseAdd: tensorflow_raw_ops.$Module["SparseAdd"]
  SparseAdd_dyn: py.RemoteFunction
  readonly SparseAddGrad: tensorflow_raw_ops.$Module["SparseAddGrad"]
  SparseAddGrad_dyn: py.RemoteFunction
  readonly SparseApplyAdadelta: tensorflow_raw_ops.$Module["SparseApplyAdadelta"]
  SparseApplyAdadelta_dyn: py.RemoteFunction
  readonly SparseApplyAdagrad: tensorflow_raw_ops.$Module["SparseApplyAdagrad"]
  SparseApplyAdagrad_dyn: py.RemoteFunction
  readonly SparseApplyAdagradDA: tensorflow_raw_ops.$Module["SparseApplyAdagradDA"]
  SparseApplyAdagradDA_dyn: py.RemoteFunction
  readonly SparseApplyAdagradV2: tensorflow_raw_ops.$Module["SparseApplyAdagradV2"]
  SparseApplyAdagradV2_dyn: py.RemoteFunction
  readonly SparseApplyCenteredRMSProp: tensorflow_raw_ops.$Module["SparseApplyCenteredRMSProp"]
  SparseApplyCenteredRMSProp_dyn: py.RemoteFunction
  readonly SparseApplyFtrl: tensorflow_raw_ops.$Module["SparseApplyFtrl"]
  SparseApplyFtrl_dyn: py.RemoteFunction
  readonly SparseApplyFtrlV2: tensorflow_raw_ops.$Module["SparseApplyFtrlV2"]
  SparseApplyFtrlV2_dyn: py.RemoteFunction
  readonly SparseApplyMomentum: tensorflow_raw_ops.$Module["SparseApplyMomentum"]
  SparseApplyMomentum_dyn: py.RemoteFunction
  readonly SparseApplyProximalAdagrad: tensorflow_raw_ops.$Module["SparseApplyProximalAdagrad"]
  SparseApplyProximalAdagrad_dyn: py.RemoteFunction
  readonly SparseApplyProximalGradientDescent: tensorflow_raw_ops.$Module["SparseApplyProximalGradientDescent"]
  SparseApplyProximalGradientDescent_dyn: py.RemoteFunction
  readonly SparseApplyRMSProp: tensorflow_raw_ops.$Module["SparseApplyRMSProp"]
  SparseApplyRMSProp_dyn: py.RemoteFunction
  readonly SparseBincount: tensorflow_raw_ops.$Module["SparseBincount"]
  SparseBincount_dyn: py.RemoteFunction
  readonly SparseConcat: tensorflow_raw_ops.$Module["SparseConcat"]
  SparseConcat_dyn: py.RemoteFunction
  readonly SparseConditionalAccumulator: tensorflow_raw_ops.$Module["SparseConditionalAccumulator"]
  SparseConditionalAccumulator_dyn: py.RemoteFunction
  readonly SparseCountSparseOutput: tensorflow_raw_ops.$Module["SparseCountSparseOutput"]
  SparseCountSparseOutput_dyn: py.RemoteFunction
  readonly SparseCross: tensorflow_raw_ops.$Module["SparseCross"]
  SparseCross_dyn: py.RemoteFunction
  readonly SparseCrossHashed: tensorflow_raw_ops.$Module["SparseCrossHashed"]
  SparseCrossHashed_dyn: py.RemoteFunction
  readonly SparseCrossV2: tensorflow_raw_ops.$Module["SparseCrossV2"]
  SparseCrossV2_dyn: py.RemoteFunction
  readonly SparseDenseCwiseAdd: tensorflow_raw_ops.$Module["SparseDenseCwiseAdd"]
  SparseDenseCwiseAdd_dyn: py.RemoteFunction
  readonly SparseDenseCwiseDiv: tensorflow_raw_ops.$Module["SparseDenseCwiseDiv"]
  SparseDenseCwiseDiv_dyn: py.RemoteFunction
  readonly SparseDenseCwiseMul: tensorflow_raw_ops.$Module["SparseDenseCwiseMul"]
  SparseDenseCwiseMul_dyn: py.RemoteFunction
  readonly SparseFillEmptyRows: tensorflow_raw_ops.$Module["SparseFillEmptyRows"]
  SparseFillEmptyRows_dyn: py.RemoteFunction
  readonly SparseFillEmptyRowsGrad: tensorflow_raw_ops.$Module["SparseFillEmptyRowsGrad"]
  SparseFillEmptyRowsGrad_dyn: py.RemoteFunction
  readonly SparseMatMul: tensorflow_raw_ops.$Module["SparseMatMul"]
  SparseMatMul_dyn: py.RemoteFunction
  readonly SparseMatrixAdd: tensorflow_raw_ops.$Module["SparseMatrixAdd"]
  SparseMatrixAdd_dyn: py.RemoteFunction
  readonly SparseMatrixMatMul: tensorflow_raw_ops.$Module["SparseMatrixMatMul"]
  SparseMatrixMatMul_dyn: py.RemoteFunction
  readonly SparseMatrixMul: tensorflow_raw_ops.$Module["SparseMatrixMul"]
  SparseMatrixMul_dyn: py.RemoteFunction
  readonly SparseMatrixNNZ: tensorflow_raw_ops.$Module["SparseMatrixNNZ"]
  SparseMatrixNNZ_dyn: py.RemoteFunction
  readonly SparseMatrixOrderingAMD: tensorflow_raw_ops.$Module["SparseMatrixOrderingAMD"]
  SparseMatrixOrderingAMD_dyn: py.RemoteFunction
  readonly SparseMatrixSoftmax: tensorflow_raw_ops.$Module["SparseMatrixSoftmax"]
  SparseMatrixSoftmax_dyn: py.RemoteFunction
  readonly SparseMatrixSoftmaxGrad: tensorflow_raw_ops.$Module["SparseMatrixSoftmaxGrad"]
  SparseMatrixSoftmaxGrad_dyn: py.RemoteFunction
  readonly SparseMatrixSparseCholesky: tensorflow_raw_ops.$Module["SparseMatrixSparseCholesky"]
  SparseMatrixSparseCholesky_dyn: py.RemoteFunction
  readonly SparseMatrixSparseMatMul: tensorflow_raw_ops.$Module["SparseMatrixSparseMatMul"]
  SparseMatrixSparseMatMul_dyn: py.RemoteFunction
  readonly SparseMatrixTranspose: tensorflow_raw_ops.$Module["SparseMatrixTranspose"]
  SparseMatrixTranspose_dyn: py.RemoteFunction
  readonly SparseMatrixZeros: tensorflow_raw_ops.$Module["SparseMatrixZeros"]
  SparseMatrixZeros_dyn: py.RemoteFunction
  readonly SparseReduceMax: tensorflow_raw_ops.$Module["SparseReduceMax"]
  SparseReduceMax_dyn: py.RemoteFunction
  readonly SparseReduceMaxSparse: tensorflow_raw_ops.$Module["SparseReduceMaxSparse"]
  SparseReduceMaxSparse_dyn: py.RemoteFunction
  readonly SparseReduceSum: tensorflow_raw_ops.$Module["SparseReduceSum"]
  SparseReduceSum_dyn: py.RemoteFunction
  readonly SparseReduceSumSparse: tensorflow_raw_ops.$Module["SparseReduceSumSparse"]
  SparseReduceSumSparse_dyn: py.RemoteFunction
  readonly SparseReorder: tensorflow_raw_ops.$Module["SparseReorder"]
  SparseReorder_dyn: py.RemoteFunction
  readonly SparseReshape: tensorflow_raw_ops.$Module["SparseReshape"]
  SparseReshape_dyn: py.RemoteFunction
  readonly SparseSegmentMean: tensorflow_raw_ops.$Module["SparseSegmentMean"]
  SparseSegmentMean_dyn: py.RemoteFunction
  readonly SparseSegmentMeanGrad: tensorflow_raw_ops.$Module["SparseSegmentMeanGrad"]
  SparseSegmentMeanGrad_dyn: py.RemoteFunction
  readonly SparseSegmentMeanGradV2: tensorflow_raw_ops.$Module["SparseSegmentMeanGradV2"]
  SparseSegmentMeanGradV2_dyn: py.RemoteFunction
  readonly SparseSegmentMeanWithNumSegments: tensorflow_raw_ops.$Module["SparseSegmentMeanWithNumSegments"]
  SparseSegmentMeanWithNumSegments_dyn: py.RemoteFunction
  readonly SparseSegmentSqrtN: tensorflow_raw_ops.$Module["SparseSegmentSqrtN"]
  SparseSegmentSqrtN_dyn: py.RemoteFunction
  readonly SparseSegmentSqrtNGrad: tensorflow_raw_ops.$Module["SparseSegmentSqrtNGrad"]
  SparseSegmentSqrtNGrad_dyn: py.RemoteFunction
  readonly SparseSegmentSqrtNGradV2: tensorflow_raw_ops.$Module["SparseSegmentSqrtNGradV2"]
  SparseSegmentSqrtNGradV2_dyn: py.RemoteFunction
  readonly SparseSegmentSqrtNWithNumSegments: tensorflow_raw_ops.$Module["SparseSegmentSqrtNWithNumSegments"]
  SparseSegmentSqrtNWithNumSegments_dyn: py.RemoteFunction
  readonly SparseSegmentSum: tensorflow_raw_ops.$Module["SparseSegmentSum"]
  SparseSegmentSum_dyn: py.RemoteFunction
  readonly SparseSegmentSumGrad: tensorflow_raw_ops.$Module["SparseSegmentSumGrad"]
  SparseSegmentSumGrad_dyn: py.RemoteFunction
  readonly SparseSegmentSumGradV2: tensorflow_raw_ops.$Module["SparseSegmentSumGradV2"]
  SparseSegmentSumGradV2_dyn: py.RemoteFunction
  readonly SparseSegmentSumWithNumSegments: tensorflow_raw_ops.$Module["SparseSegmentSumWithNumSegments"]
  SparseSegmentSumWithNumSegments_dyn: py.RemoteFunction
  readonly SparseSlice: tensorflow_raw_ops.$Module["SparseSlice"]
  SparseSlice_dyn: py.RemoteFunction
  readonly SparseSliceGrad: tensorflow_raw_ops.$Module["SparseSliceGrad"]
  SparseSliceGrad_dyn: py.RemoteFunction
  readonly SparseSoftmax: tensorflow_raw_ops.$Module["SparseSoftmax"]
  SparseSoftmax_dyn: py.RemoteFunction
  readonly SparseSoftmaxCrossEntropyWithLogits: tensorflow_raw_ops.$Module["SparseSoftmaxCrossEntropyWithLogits"]
  SparseSoftmaxCrossEntropyWithLogits_dyn: py.RemoteFunction
  readonly SparseSparseMaximum: tensorflow_raw_ops.$Module["SparseSparseMaximum"]
  SparseSparseMaximum_dyn: py.RemoteFunction
  readonly SparseSparseMinimum: tensorflow_raw_ops.$Module["SparseSparseMinimum"]
  SparseSparseMinimum_dyn: py.RemoteFunction
  readonly SparseSplit: tensorflow_raw_ops.$Module["SparseSplit"]
  SparseSplit_dyn: py.RemoteFunction
  readonly SparseTensorDenseAdd: tensorflow_raw_ops.$Module["SparseTensorDenseAdd"]
  SparseTensorDenseAdd_dyn: py.RemoteFunction
  readonly SparseTensorDenseMatMul: tensorflow_raw_ops.$Module["SparseTensorDenseMatMul"]
  SparseTensorDenseMatMul_dyn: py.RemoteFunction
  readonly SparseTensorSliceDataset: tensorflow_raw_ops.$Module["SparseTensorSliceDataset"]
  SparseTensorSliceDataset_dyn: py.RemoteFunction
  readonly SparseTensorToCSRSparseMatrix: tensorflow_raw_ops.$Module["SparseTensorToCSRSparseMatrix"]
  SparseTensorToCSRSparseMatrix_dyn: py.RemoteFunction
  readonly SparseToDense: tensorflow_raw_ops.$Module["SparseToDense"]
  SparseToDense_dyn: py.RemoteFunction
  readonly SparseToSparseSetOperation: tensorflow_raw_ops.$Module["SparseToSparseSetOperation"]
  SparseToSparseSetOperation_dyn: py.RemoteFunction
  readonly Spence: tensorflow_raw_ops.$Module["Spence"]
  Spence_dyn: py.RemoteFunction
  readonly Split: tensorflow_raw_ops.$Module["Split"]
  Split_dyn: py.RemoteFunction
  readonly SplitV: tensorflow_raw_ops.$Module["SplitV"]
  SplitV_dyn: py.RemoteFunction
  readonly SqlDataset: tensorflow_raw_ops.$Module["SqlDataset"]
  SqlDataset_dyn: py.RemoteFunction
  readonly Sqrt: tensorflow_raw_ops.$Module["Sqrt"]
  Sqrt_dyn: py.RemoteFunction
  readonly SqrtGrad: tensorflow_raw_ops.$Module["SqrtGrad"]
  SqrtGrad_dyn: py.RemoteFunction
  readonly Square: tensorflow_raw_ops.$Module["Square"]
  Square_dyn: py.RemoteFunction
  readonly SquaredDifference: tensorflow_raw_ops.$Module["SquaredDifference"]
  SquaredDifference_dyn: py.RemoteFunction
  readonly Squeeze: tensorflow_raw_ops.$Module["Squeeze"]
  Squeeze_dyn: py.RemoteFunction
  readonly Stack: tensorflow_raw_ops.$Module["Stack"]
  Stack_dyn: py.RemoteFunction
  readonly StackClose: tensorflow_raw_ops.$Module["StackClose"]
  StackClose_dyn: py.RemoteFunction
  readonly StackCloseV2: tensorflow_raw_ops.$Module["StackCloseV2"]
  StackCloseV2_dyn: py.RemoteFunction
  readonly StackPop: tensorflow_raw_ops.$Module["StackPop"]
  StackPop_dyn: py.RemoteFunction
  readonly StackPopV2: tensorflow_raw_ops.$Module["StackPopV2"]
  StackPopV2_dyn: py.RemoteFunction
  readonly StackPush: tensorflow_raw_ops.$Module["StackPush"]
  StackPush_dyn: py.RemoteFunction
  readonly StackPushV2: tensorflow_raw_ops.$Module["StackPushV2"]
  StackPushV2_dyn: py.RemoteFunction
  readonly StackV2: tensorflow_raw_ops.$Module["StackV2"]
  StackV2_dyn: py.RemoteFunction
  readonly Stage: tensorflow_raw_ops.$Module["Stage"]
  Stage_dyn: py.RemoteFunction
  readonly StageClear: tensorflow_raw_ops.$Module["StageClear"]
  StageClear_dyn: py.RemoteFunction
  readonly StagePeek: tensorflow_raw_ops.$Module["StagePeek"]
  StagePeek_dyn: py.RemoteFunction
  readonly StageSize: tensorflow_raw_ops.$Module["StageSize"]
  StageSize_dyn: py.RemoteFunction
  readonly StatefulPartitionedCall: tensorflow_raw_ops.$Module["StatefulPartitionedCall"]
  StatefulPartitionedCall_dyn: py.RemoteFunction
  readonly StatefulRandomBinomial: tensorflow_raw_ops.$Module["StatefulRandomBinomial"]
  StatefulRandomBinomial_dyn: py.RemoteFunction
  readonly StatefulStandardNormal: tensorflow_raw_ops.$Module["StatefulStandardNormal"]
  StatefulStandardNormal_dyn: py.RemoteFunction
  readonly StatefulStandardNormalV2: tensorflow_raw_ops.$Module["StatefulStandardNormalV2"]
  StatefulStandardNormalV2_dyn: py.RemoteFunction
  readonly StatefulTruncatedNormal: tensorflow_raw_ops.$Module["StatefulTruncatedNormal"]
  StatefulTruncatedNormal_dyn: py.RemoteFunction
  readonly StatefulUniform: tensorflow_raw_ops.$Module["StatefulUniform"]
  StatefulUniform_dyn: py.RemoteFunction
  readonly StatefulUniformFullInt: tensorflow_raw_ops.$Module["StatefulUniformFullInt"]
  StatefulUniformFullInt_dyn: py.RemoteFunction
  readonly StatefulUniformInt: tensorflow_raw_ops.$Module["StatefulUniformInt"]
  StatefulUniformInt_dyn: py.RemoteFunction
  readonly StatelessCase: tensorflow_raw_ops.$Module["StatelessCase"]
  StatelessCase_dyn: py.RemoteFunction
  readonly StatelessIf: tensorflow_raw_ops.$Module["StatelessIf"]
  StatelessIf_dyn: py.RemoteFunction
  readonly StatelessMultinomial: tensorflow_raw_ops.$Module["StatelessMultinomial"]
  StatelessMultinomial_dyn: py.RemoteFunction
  readonly StatelessParameterizedTruncatedNormal: tensorflow_raw_ops.$Module["StatelessParameterizedTruncatedNormal"]
  StatelessParameterizedTruncatedNormal_dyn: py.RemoteFunction
  readonly StatelessRandomBinomial: tensorflow_raw_ops.$Module["StatelessRandomBinomial"]
  StatelessRandomBinomial_dyn: py.RemoteFunction
  readonly StatelessRandomGammaV2: tensorflow_raw_ops.$Module["StatelessRandomGammaV2"]
  StatelessRandomGammaV2_dyn: py.RemoteFunction
  readonly StatelessRandomGammaV3: tensorflow_raw_ops.$Module["StatelessRandomGammaV3"]
  StatelessRandomGammaV3_dyn: py.RemoteFunction
  readonly StatelessRandomGetAlg: tensorflow_raw_ops.$Module["StatelessRandomGetAlg"]
  StatelessRandomGetAlg_dyn: py.RemoteFunction
  readonly StatelessRandomGetKeyCounter: tensorflow_raw_ops.$Module["StatelessRandomGetKeyCounter"]
  StatelessRandomGetKeyCounter_dyn: py.RemoteFunction
  readonly StatelessRandomGetKeyCounterAlg: tensorflow_raw_ops.$Module["StatelessRandomGetKeyCounterAlg"]
  StatelessRandomGetKeyCounterAlg_dyn: py.RemoteFunction
  readonly StatelessRandomNormal: tensorflow_raw_ops.$Module["StatelessRandomNormal"]
  StatelessRandomNormal_dyn: py.RemoteFunction
  readonly StatelessRandomNormalV2: tensorflow_raw_ops.$Module["StatelessRandomNormalV2"]
  StatelessRandomNormalV2_dyn: py.RemoteFunction
  readonly StatelessRandomPoisson: tensorflow_raw_ops.$Module["StatelessRandomPoisson"]
  StatelessRandomPoisson_dyn: py.RemoteFunction
  readonly StatelessRandomUniform: tensorflow_raw_ops.$Module["StatelessRandomUniform"]
  StatelessRandomUniform_dyn: py.RemoteFunction
  readonly StatelessRandomUniformFullInt: tensorflow_raw_ops.$Module["StatelessRandomUniformFullInt"]
  StatelessRandomUniformFullInt_dyn: py.RemoteFunction
  readonly StatelessRandomUniformFullIntV2: tensorflow_raw_ops.$Module["StatelessRandomUniformFullIntV2"]
  StatelessRandomUniformFullIntV2_dyn: py.RemoteFunction
  readonly StatelessRandomUniformInt: tensorflow_raw_ops.$Module["StatelessRandomUniformInt"]
  StatelessRandomUniformInt_dyn: py.RemoteFunction
  readonly StatelessRandomUniformIntV2: tensorflow_raw_ops.$Module["StatelessRandomUniformIntV2"]
  StatelessRandomUniformIntV2_dyn: py.RemoteFunction
  readonly StatelessRandomUniformV2: tensorflow_raw_ops.$Module["StatelessRandomUniformV2"]
  StatelessRandomUniformV2_dyn: py.RemoteFunction
  readonly StatelessSampleDistortedBoundingBox: tensorflow_raw_ops.$Module["StatelessSampleDistortedBoundingBox"]
  StatelessSampleDistortedBoundingBox_dyn: py.RemoteFunction
  readonly StatelessShuffle: tensorflow_raw_ops.$Module["StatelessShuffle"]
  StatelessShuffle_dyn: py.RemoteFunction
  readonly StatelessTruncatedNormal: tensorflow_raw_ops.$Module["StatelessTruncatedNormal"]
  StatelessTruncatedNormal_dyn: py.RemoteFunction
  readonly StatelessTruncatedNormalV2: tensorflow_raw_ops.$Module["StatelessTruncatedNormalV2"]
  StatelessTruncatedNormalV2_dyn: py.RemoteFunction
  readonly StatelessWhile: tensorflow_raw_ops.$Module["StatelessWhile"]
  StatelessWhile_dyn: py.RemoteFunction
  readonly StaticRegexFullMatch: tensorflow_raw_ops.$Module["StaticRegexFullMatch"]
  StaticRegexFullMatch_dyn: py.RemoteFunction
  readonly StaticRegexReplace: tensorflow_raw_ops.$Module["StaticRegexReplace"]
  StaticRegexReplace_dyn: py.RemoteFunction
  readonly StatsAggregatorHandle: tensorflow_raw_ops.$Module["StatsAggregatorHandle"]
  StatsAggregatorHandle_dyn: py.RemoteFunction
  readonly StatsAggregatorHandleV2: tensorflow_raw_ops.$Module["StatsAggregatorHandleV2"]
  StatsAggregatorHandleV2_dyn: py.RemoteFunction
  readonly StatsAggregatorSetSummaryWriter: tensorflow_raw_ops.$Module["StatsAggregatorSetSummaryWriter"]
  StatsAggregatorSetSummaryWriter_dyn: py.RemoteFunction
  readonly StatsAggregatorSummary: tensorflow_raw_ops.$Module["StatsAggregatorSummary"]
  StatsAggregatorSummary_dyn: py.RemoteFunction
  readonly StopGradient: tensorflow_raw_ops.$Module["StopGradient"]
  StopGradient_dyn: py.RemoteFunction
  readonly StoreMinibatchStatisticsInFdo: tensorflow_raw_ops.$Module["StoreMinibatchStatisticsInFdo"]
  StoreMinibatchStatisticsInFdo_dyn: py.RemoteFunction
  readonly StridedSlice: tensorflow_raw_ops.$Module["StridedSlice"]
  StridedSlice_dyn: py.RemoteFunction
  readonly StridedSliceAssign: tensorflow_raw_ops.$Module["StridedSliceAssign"]
  StridedSliceAssign_dyn: py.RemoteFunction
  readonly StridedSliceGrad: tensorflow_raw_ops.$Module["StridedSliceGrad"]
  StridedSliceGrad_dyn: py.RemoteFunction
  readonly StringFormat: tensorflow_raw_ops.$Module["StringFormat"]
  StringFormat_dyn: py.RemoteFunction
  readonly StringJoin: tensorflow_raw_ops.$Module["StringJoin"]
  StringJoin_dyn: py.RemoteFunction
  readonly StringLength: tensorflow_raw_ops.$Module["StringLength"]
  StringLength_dyn: py.RemoteFunction
  readonly StringLower: tensorflow_raw_ops.$Module["StringLower"]
  StringLower_dyn: py.RemoteFunction
  readonly StringNGrams: tensorflow_raw_ops.$Module["StringNGrams"]
  StringNGrams_dyn: py.RemoteFunction
  readonly StringSplit: tensorflow_raw_ops.$Module["StringSplit"]
  StringSplit_dyn: py.RemoteFunction
  readonly StringSplitV2: tensorflow_raw_ops.$Module["StringSplitV2"]
  StringSplitV2_dyn: py.RemoteFunction
  readonly StringStrip: tensorflow_raw_ops.$Module["StringStrip"]
  StringStrip_dyn: py.RemoteFunction
  readonly StringToHashBucket: tensorflow_raw_ops.$Module["StringToHashBucket"]
  StringToHashBucket_dyn: py.RemoteFunction
  readonly StringToHashBucketFast: tensorflow_raw_ops.$Module["StringToHashBucketFast"]
  StringToHashBucketFast_dyn: py.RemoteFunction
  readonly StringToHashBucketStrong: tensorflow_raw_ops.$Module["StringToHashBucketStrong"]
  StringToHashBucketStrong_dyn: py.RemoteFunction
  readonly StringToNumber: tensorflow_raw_ops.$Module["StringToNumber"]
  StringToNumber_dyn: py.RemoteFunction
  readonly StringUpper: tensorflow_raw_ops.$Module["StringUpper"]
  StringUpper_dyn: py.RemoteFunction
  readonly Sub: tensorflow_raw_ops.$Module["Sub"]
  Sub_dyn: py.RemoteFunction
  readonly Substr: tensorflow_raw_ops.$Module["Substr"]
  Substr_dyn: py.RemoteFunction
  readonly Sum: tensorflow_raw_ops.$Module["Sum"]
  Sum_dyn: py.RemoteFunction
  readonly SummaryWriter: tensorflow_raw_ops.$Module["SummaryWriter"]
  SummaryWriter_dyn: py.RemoteFunction
  readonly Svd: tensorflow_raw_ops.$Module["Svd"]
  Svd_dyn: py.RemoteFunction
  readonly Switch: tensorflow_raw_ops.$Module["Switch"]
  Switch_dyn: py.RemoteFunction
  readonly SymbolicGradient: tensorflow_raw_ops.$Module["SymbolicGradient"]
  SymbolicGradient_dyn: py.RemoteFunction
  readonly SyncDevice: tensorflow_raw_ops.$Module["SyncDevice"]
  SyncDevice_dyn: py.RemoteFunction
  readonly TFRecordDataset: tensorflow_raw_ops.$Module["TFRecordDataset"]
  TFRecordDataset_dyn: py.RemoteFunction
  readonly TFRecordDatasetV2: tensorflow_raw_ops.$Module["TFRecordDatasetV2"]
  TFRecordDatasetV2_dyn: py.RemoteFunction
  readonly TFRecordReader: tensorflow_raw_ops.$Module["TFRecordReader"]
  TFRecordReader_dyn: py.RemoteFunction
  readonly TFRecordReaderV2: tensorflow_raw_ops.$Module["TFRecordReaderV2"]
  TFRecordReaderV2_dyn: py.RemoteFunction
  readonly TPUAnnotateTensorsWithDynamicShape: tensorflow_raw_ops.$Module["TPUAnnotateTensorsWithDynamicShape"]
  TPUAnnotateTensorsWithDynamicShape_dyn: py.RemoteFunction
  readonly TPUCompilationResult: tensorflow_raw_ops.$Module["TPUCompilationResult"]
  TPUCompilationResult_dyn: py.RemoteFunction
  readonly TPUCopyWithDynamicShape: tensorflow_raw_ops.$Module["TPUCopyWithDynamicShape"]
  TPUCopyWithDynamicShape_dyn: py.RemoteFunction
  readonly TPUDummyInput: tensorflow_raw_ops.$Module["TPUDummyInput"]
  TPUDummyInput_dyn: py.RemoteFunction
  readonly TPUEmbeddingActivations: tensorflow_raw_ops.$Module["TPUEmbeddingActivations"]
  TPUEmbeddingActivations_dyn: py.RemoteFunction
  readonly TPUOrdinalSelector: tensorflow_raw_ops.$Module["TPUOrdinalSelector"]
  TPUOrdinalSelector_dyn: py.RemoteFunction
  readonly TPUPartitionedCall: tensorflow_raw_ops.$Module["TPUPartitionedCall"]
  TPUPartitionedCall_dyn: py.RemoteFunction
  readonly TPUPartitionedInput: tensorflow_raw_ops.$Module["TPUPartitionedInput"]
  TPUPartitionedInput_dyn: py.RemoteFunction
  readonly TPUPartitionedInputV2: tensorflow_raw_ops.$Module["TPUPartitionedInputV2"]
  TPUPartitionedInputV2_dyn: py.RemoteFunction
  readonly TPUPartitionedOutput: tensorflow_raw_ops.$Module["TPUPartitionedOutput"]
  TPUPartitionedOutput_dyn: py.RemoteFunction
  readonly TPUPartitionedOutputV2: tensorflow_raw_ops.$Module["TPUPartitionedOutputV2"]
  TPUPartitionedOutputV2_dyn: py.RemoteFunction
  readonly TPUReplicateMetadata: tensorflow_raw_ops.$Module["TPUReplicateMetadata"]
  TPUReplicateMetadata_dyn: py.RemoteFunction
  readonly TPUReplicatedInput: tensorflow_raw_ops.$Module["TPUReplicatedInput"]
  TPUReplicatedInput_dyn: py.RemoteFunction
  readonly TPUReplicatedOutput: tensorflow_raw_ops.$Module["TPUReplicatedOutput"]
  TPUReplicatedOutput_dyn: py.RemoteFunction
  readonly TakeDataset: tensorflow_raw_ops.$Module["TakeDataset"]
  TakeDataset_dyn: py.RemoteFunction
  readonly TakeManySparseFromTensorsMap: tensorflow_raw_ops.$Module["TakeManySparseFromTensorsMap"]
  TakeManySparseFromTensorsMap_dyn: py.RemoteFunction
  readonly TakeWhileDataset: tensorflow_raw_ops.$Module["TakeWhileDataset"]
  TakeWhileDataset_dyn: py.RemoteFunction
  readonly Tan: tensorflow_raw_ops.$Module["Tan"]
  Tan_dyn: py.RemoteFunction
  readonly Tanh: tensorflow_raw_ops.$Module["Tanh"]
  Tanh_dyn: py.RemoteFunction
  readonly TanhGrad: tensorflow_raw_ops.$Module["TanhGrad"]
  TanhGrad_dyn: py.RemoteFunction
  readonly TemporaryVariable: tensorflow_raw_ops.$Module["TemporaryVariable"]
  TemporaryVariable_dyn: py.RemoteFunction
  readonly TensorArray: tensorflow_raw_ops.$Module["TensorArray"]
  TensorArray_dyn: py.RemoteFunction
  readonly TensorArrayClose: tensorflow_raw_ops.$Module["TensorArrayClose"]
  TensorArrayClose_dyn: py.RemoteFunction
  readonly TensorArrayCloseV2: tensorflow_raw_ops.$Module["TensorArrayCloseV2"]
  TensorArrayCloseV2_dyn: py.RemoteFunction
  readonly TensorArrayCloseV3: tensorflow_raw_ops.$Module["TensorArrayCloseV3"]
  TensorArrayCloseV3_dyn: py.RemoteFunction
  readonly TensorArrayConcat: tensorflow_raw_ops.$Module["TensorArrayConcat"]
  TensorArrayConcat_dyn: py.RemoteFunction
  readonly TensorArrayConcatV2: tensorflow_raw_ops.$Module["TensorArrayConcatV2"]
  TensorArrayConcatV2_dyn: py.RemoteFunction
  readonly TensorArrayConcatV3: tensorflow_raw_ops.$Module["TensorArrayConcatV3"]
  TensorArrayConcatV3_dyn: py.RemoteFunction
  readonly TensorArrayGather: tensorflow_raw_ops.$Module["TensorArrayGather"]
  TensorArrayGather_dyn: py.RemoteFunction
  readonly TensorArrayGatherV2: tensorflow_raw_ops.$Module["TensorArrayGatherV2"]
  TensorArrayGatherV2_dyn: py.RemoteFunction
  readonly TensorArrayGatherV3: tensorflow_raw_ops.$Module["TensorArrayGatherV3"]
  TensorArrayGatherV3_dyn: py.RemoteFunction
  readonly TensorArrayGrad: tensorflow_raw_ops.$Module["TensorArrayGrad"]
  TensorArrayGrad_dyn: py.RemoteFunction
  readonly TensorArrayGradV2: tensorflow_raw_ops.$Module["TensorArrayGradV2"]
  TensorArrayGradV2_dyn: py.RemoteFunction
  readonly TensorArrayGradV3: tensorflow_raw_ops.$Module["TensorArrayGradV3"]
  TensorArrayGradV3_dyn: py.RemoteFunction
  readonly TensorArrayGradWithShape: tensorflow_raw_ops.$Module["TensorArrayGradWithShape"]
  TensorArrayGradWithShape_dyn: py.RemoteFunction
  readonly TensorArrayPack: tensorflow_raw_ops.$Module["TensorArrayPack"]
  TensorArrayPack_dyn: py.RemoteFunction
  readonly TensorArrayRead: tensorflow_raw_ops.$Module["TensorArrayRead"]
  TensorArrayRead_dyn: py.RemoteFunction
  readonly TensorArrayReadV2: tensorflow_raw_ops.$Module["TensorArrayReadV2"]
  TensorArrayReadV2_dyn: py.RemoteFunction
  readonly TensorArrayReadV3: tensorflow_raw_ops.$Module["TensorArrayReadV3"]
  TensorArrayReadV3_dyn: py.RemoteFunction
  readonly TensorArrayScatter: tensorflow_raw_ops.$Module["TensorArrayScatter"]
  TensorArrayScatter_dyn: py.RemoteFunction
  readonly TensorArrayScatterV2: tensorflow_raw_ops.$Module["TensorArrayScatterV2"]
  TensorArrayScatterV2_dyn: py.RemoteFunction
  readonly TensorArrayScatterV3: tensorflow_raw_ops.$Module["TensorArrayScatterV3"]
  TensorArrayScatterV3_dyn: py.RemoteFunction
  readonly TensorArraySize: tensorflow_raw_ops.$Module["TensorArraySize"]
  TensorArraySize_dyn: py.RemoteFunction
  readonly TensorArraySizeV2: tensorflow_raw_ops.$Module["TensorArraySizeV2"]
  TensorArraySizeV2_dyn: py.RemoteFunction
  readonly TensorArraySizeV3: tensorflow_raw_ops.$Module["TensorArraySizeV3"]
  TensorArraySizeV3_dyn: py.RemoteFunction
  readonly TensorArraySplit: tensorflow_raw_ops.$Module["TensorArraySplit"]
  TensorArraySplit_dyn: py.RemoteFunction
  readonly TensorArraySplitV2: tensorflow_raw_ops.$Module["TensorArraySplitV2"]
  TensorArraySplitV2_dyn: py.RemoteFunction
  readonly TensorArraySplitV3: tensorflow_raw_ops.$Module["TensorArraySplitV3"]
  TensorArraySplitV3_dyn: py.RemoteFunction
  readonly TensorArrayUnpack: tensorflow_raw_ops.$Module["TensorArrayUnpack"]
  TensorArrayUnpack_dyn: py.RemoteFunction
  readonly TensorArrayV2: tensorflow_raw_ops.$Module["TensorArrayV2"]
  TensorArrayV2_dyn: py.RemoteFunction
  readonly TensorArrayV3: tensorflow_raw_ops.$Module["TensorArrayV3"]
  TensorArrayV3_dyn: py.RemoteFunction
  readonly TensorArrayWrite: tensorflow_raw_ops.$Module["TensorArrayWrite"]
  TensorArrayWrite_dyn: py.RemoteFunction
  readonly TensorArrayWriteV2: tensorflow_raw_ops.$Module["TensorArrayWriteV2"]
  TensorArrayWriteV2_dyn: py.RemoteFunction
  readonly TensorArrayWriteV3: tensorflow_raw_ops.$Module["TensorArrayWriteV3"]
  TensorArrayWriteV3_dyn: py.RemoteFunction
  readonly TensorDataset: tensorflow_raw_ops.$Module["TensorDataset"]
  TensorDataset_dyn: py.RemoteFunction
  readonly TensorListConcat: tensorflow_raw_ops.$Module["TensorListConcat"]
  TensorListConcat_dyn: py.RemoteFunction
  readonly TensorListConcatLists: tensorflow_raw_ops.$Module["TensorListConcatLists"]
  TensorListConcatLists_dyn: py.RemoteFunction
  readonly TensorListConcatV2: tensorflow_raw_ops.$Module["TensorListConcatV2"]
  TensorListConcatV2_dyn: py.RemoteFunction
  readonly TensorListElementShape: tensorflow_raw_ops.$Module["TensorListElementShape"]
  TensorListElementShape_dyn: py.RemoteFunction
  readonly TensorListFromTensor: tensorflow_raw_ops.$Module["TensorListFromTensor"]
  TensorListFromTensor_dyn: py.RemoteFunction
  readonly TensorListGather: tensorflow_raw_ops.$Module["TensorListGather"]
  TensorListGather_dyn: py.RemoteFunction
  readonly TensorListGetItem: tensorflow_raw_ops.$Module["TensorListGetItem"]
  TensorListGetItem_dyn: py.RemoteFunction
  readonly TensorListLength: tensorflow_raw_ops.$Module["TensorListLength"]
  TensorListLength_dyn: py.RemoteFunction
  readonly TensorListPopBack: tensorflow_raw_ops.$Module["TensorListPopBack"]
  TensorListPopBack_dyn: py.RemoteFunction
  readonly TensorListPushBack: tensorflow_raw_ops.$Module["TensorListPushBack"]
  TensorListPushBack_dyn: py.RemoteFunction
  readonly TensorListPushBackBatch: tensorflow_raw_ops.$Module["TensorListPushBackBatch"]
  TensorListPushBackBatch_dyn: py.RemoteFunction
  readonly TensorListReserve: tensorflow_raw_ops.$Module["TensorListReserve"]
  TensorListReserve_dyn: py.RemoteFunction
  readonly TensorListResize: tensorflow_raw_ops.$Module["TensorListResize"]
  TensorListResize_dyn: py.RemoteFunction
  readonly TensorListScatter: tensorflow_raw_ops.$Module["TensorListScatter"]
  TensorListScatter_dyn: py.RemoteFunction
  readonly TensorListScatterIntoExistingList: tensorflow_raw_ops.$Module["TensorListScatterIntoExistingList"]
  TensorListScatterIntoExistingList_dyn: py.RemoteFunction
  readonly TensorListScatterV2: tensorflow_raw_ops.$Module["TensorListScatterV2"]
  TensorListScatterV2_dyn: py.RemoteFunction
  readonly TensorListSetItem: tensorflow_raw_ops.$Module["TensorListSetItem"]
  TensorListSetItem_dyn: py.RemoteFunction
  readonly TensorListSplit: tensorflow_raw_ops.$Module["TensorListSplit"]
  TensorListSplit_dyn: py.RemoteFunction
  readonly TensorListStack: tensorflow_raw_ops.$Module["TensorListStack"]
  TensorListStack_dyn: py.RemoteFunction
  readonly TensorMapErase: tensorflow_raw_ops.$Module["TensorMapErase"]
  TensorMapErase_dyn: py.RemoteFunction
  readonly TensorMapHasKey: tensorflow_raw_ops.$Module["TensorMapHasKey"]
  TensorMapHasKey_dyn: py.RemoteFunction
  readonly TensorMapInsert: tensorflow_raw_ops.$Module["TensorMapInsert"]
  TensorMapInsert_dyn: py.RemoteFunction
  readonly TensorMapLookup: tensorflow_raw_ops.$Module["TensorMapLookup"]
  TensorMapLookup_dyn: py.RemoteFunction
  readonly TensorMapSize: tensorflow_raw_ops.$Module["TensorMapSize"]
  TensorMapSize_dyn: py.RemoteFunction
  readonly TensorMapStackKeys: tensorflow_raw_ops.$Module["TensorMapStackKeys"]
  TensorMapStackKeys_dyn: py.RemoteFunction
  readonly TensorScatterAdd: tensorflow_raw_ops.$Module["TensorScatterAdd"]
  TensorScatterAdd_dyn: py.RemoteFunction
  readonly TensorScatterMax: tensorflow_raw_ops.$Module["TensorScatterMax"]
  TensorScatterMax_dyn: py.RemoteFunction
  readonly TensorScatterMin: tensorflow_raw_ops.$Module["TensorScatterMin"]
  TensorScatterMin_dyn: py.RemoteFunction
  readonly TensorScatterSub: tensorflow_raw_ops.$Module["TensorScatterSub"]
  TensorScatterSub_dyn: py.RemoteFunction
  readonly TensorScatterUpdate: tensorflow_raw_ops.$Module["TensorScatterUpdate"]
  TensorScatterUpdate_dyn: py.RemoteFunction
  readonly TensorSliceDataset: tensorflow_raw_ops.$Module["TensorSliceDataset"]
  TensorSliceDataset_dyn: py.RemoteFunction
  readonly TensorStridedSliceUpdate: tensorflow_raw_ops.$Module["TensorStridedSliceUpdate"]
  TensorStridedSliceUpdate_dyn: py.RemoteFunction
  readonly TensorSummary: tensorflow_raw_ops.$Module["TensorSummary"]
  TensorSummary_dyn: py.RemoteFunction
  readonly TensorSummaryV2: tensorflow_raw_ops.$Module["TensorSummaryV2"]
  TensorSummaryV2_dyn: py.RemoteFunction
  readonly TextLineDataset: tensorflow_raw_ops.$Module["TextLineDataset"]
  TextLineDataset_dyn: py.RemoteFunction
  readonly TextLineReader: tensorflow_raw_ops.$Module["TextLineReader"]
  TextLineReader_dyn: py.RemoteFunction
  readonly TextLineReaderV2: tensorflow_raw_ops.$Module["TextLineReaderV2"]
  TextLineReaderV2_dyn: py.RemoteFunction
  readonly ThreadPoolDataset: tensorflow_raw_ops.$Module["ThreadPoolDataset"]
  ThreadPoolDataset_dyn: py.RemoteFunction
  readonly ThreadPoolHandle: tensorflow_raw_ops.$Module["ThreadPoolHandle"]
  ThreadPoolHandle_dyn: py.RemoteFunction
  readonly ThreadUnsafeUnigramCandidateSampler: tensorflow_raw_ops.$Module["ThreadUnsafeUnigramCandidateSampler"]
  ThreadUnsafeUnigramCandidateSampler_dyn: py.RemoteFunction
  readonly Tile: tensorflow_raw_ops.$Module["Tile"]
  Tile_dyn: py.RemoteFunction
  readonly TileGrad: tensorflow_raw_ops.$Module["TileGrad"]
  TileGrad_dyn: py.RemoteFunction
  readonly Timestamp: tensorflow_raw_ops.$Module["Timestamp"]
  Timestamp_dyn: py.RemoteFunction
  readonly ToBool: tensorflow_raw_ops.$Module["ToBool"]
  ToBool_dyn: py.RemoteFunction
  readonly TopK: tensorflow_raw_ops.$Module["TopK"]
  TopK_dyn: py.RemoteFunction
  readonly TopKV2: tensorflow_raw_ops.$Module["TopKV2"]
  TopKV2_dyn: py.RemoteFunction
  readonly Transpose: tensorflow_raw_ops.$Module["Transpose"]
  Transpose_dyn: py.RemoteFunction
  readonly TridiagonalMatMul: tensorflow_raw_ops.$Module["TridiagonalMatMul"]
  TridiagonalMatMul_dyn: py.RemoteFunction
  readonly TridiagonalSolve: tensorflow_raw_ops.$Module["TridiagonalSolve"]
  TridiagonalSolve_dyn: py.RemoteFunction
  readonly TruncateDiv: tensorflow_raw_ops.$Module["TruncateDiv"]
  TruncateDiv_dyn: py.RemoteFunction
  readonly TruncateMod: tensorflow_raw_ops.$Module["TruncateMod"]
  TruncateMod_dyn: py.RemoteFunction
  readonly TruncatedNormal: tensorflow_raw_ops.$Module["TruncatedNormal"]
  TruncatedNormal_dyn: py.RemoteFunction
  readonly Unbatch: tensorflow_raw_ops.$Module["Unbatch"]
  Unbatch_dyn: py.RemoteFunction
  readonly UnbatchDataset: tensorflow_raw_ops.$Module["UnbatchDataset"]
  UnbatchDataset_dyn: py.RemoteFunction
  readonly UnbatchGrad: tensorflow_raw_ops.$Module["UnbatchGrad"]
  UnbatchGrad_dyn: py.RemoteFunction
  readonly UncompressElement: tensorflow_raw_ops.$Module["UncompressElement"]
  UncompressElement_dyn: py.RemoteFunction
  readonly UnicodeDecode: tensorflow_raw_ops.$Module["UnicodeDecode"]
  UnicodeDecode_dyn: py.RemoteFunction
  readonly UnicodeDecodeWithOffsets: tensorflow_raw_ops.$Module["UnicodeDecodeWithOffsets"]
  UnicodeDecodeWithOffsets_dyn: py.RemoteFunction
  readonly UnicodeEncode: tensorflow_raw_ops.$Module["UnicodeEncode"]
  UnicodeEncode_dyn: py.RemoteFunction
  readonly UnicodeScript: tensorflow_raw_ops.$Module["UnicodeScript"]
  UnicodeScript_dyn: py.RemoteFunction
  readonly UnicodeTranscode: tensorflow_raw_ops.$Module["UnicodeTranscode"]
  UnicodeTranscode_dyn: py.RemoteFunction
  readonly UniformCandidateSampler: tensorflow_raw_ops.$Module["UniformCandidateSampler"]
  UniformCandidateSampler_dyn: py.RemoteFunction
  readonly UniformDequantize: tensorflow_raw_ops.$Module["UniformDequantize"]
  UniformDequantize_dyn: py.RemoteFunction
  readonly UniformQuantize: tensorflow_raw_ops.$Module["UniformQuantize"]
  UniformQuantize_dyn: py.RemoteFunction
  readonly UniformQuantizedAdd: tensorflow_raw_ops.$Module["UniformQuantizedAdd"]
  UniformQuantizedAdd_dyn: py.RemoteFunction
  readonly UniformQuantizedClipByValue: tensorflow_raw_ops.$Module["UniformQuantizedClipByValue"]
  UniformQuantizedClipByValue_dyn: py.RemoteFunction
  readonly UniformQuantizedConvolution: tensorflow_raw_ops.$Module["UniformQuantizedConvolution"]
  UniformQuantizedConvolution_dyn: py.RemoteFunction
  readonly UniformQuantizedConvolutionHybrid: tensorflow_raw_ops.$Module["UniformQuantizedConvolutionHybrid"]
  UniformQuantizedConvolutionHybrid_dyn: py.RemoteFunction
  readonly UniformQuantizedDot: tensorflow_raw_ops.$Module["UniformQuantizedDot"]
  UniformQuantizedDot_dyn: py.RemoteFunction
  readonly UniformQuantizedDotHybrid: tensorflow_raw_ops.$Module["UniformQuantizedDotHybrid"]
  UniformQuantizedDotHybrid_dyn: py.RemoteFunction
  readonly UniformRequantize: tensorflow_raw_ops.$Module["UniformRequantize"]
  UniformRequantize_dyn: py.RemoteFunction
  readonly Unique: tensorflow_raw_ops.$Module["Unique"]
  Unique_dyn: py.RemoteFunction
  readonly UniqueDataset: tensorflow_raw_ops.$Module["UniqueDataset"]
  UniqueDataset_dyn: py.RemoteFunction
  readonly UniqueV2: tensorflow_raw_ops.$Module["UniqueV2"]
  UniqueV2_dyn: py.RemoteFunction
  readonly UniqueWithCounts: tensorflow_raw_ops.$Module["UniqueWithCounts"]
  UniqueWithCounts_dyn: py.RemoteFunction
  readonly UniqueWithCountsV2: tensorflow_raw_ops.$Module["UniqueWithCountsV2"]
  UniqueWithCountsV2_dyn: py.RemoteFunction
  readonly Unpack: tensorflow_raw_ops.$Module["Unpack"]
  Unpack_dyn: py.RemoteFunction
  readonly UnravelIndex: tensorflow_raw_ops.$Module["UnravelIndex"]
  UnravelIndex_dyn: py.RemoteFunction
  readonly UnsortedSegmentJoin: tensorflow_raw_ops.$Module["UnsortedSegmentJoin"]
  UnsortedSegmentJoin_dyn: py.RemoteFunction
  readonly UnsortedSegmentMax: tensorflow_raw_ops.$Module["UnsortedSegmentMax"]
  UnsortedSegmentMax_dyn: py.RemoteFunction
  readonly UnsortedSegmentMin: tensorflow_raw_ops.$Module["UnsortedSegmentMin"]
  UnsortedSegmentMin_dyn: py.RemoteFunction
  readonly UnsortedSegmentProd: tensorflow_raw_ops.$Module["UnsortedSegmentProd"]
  UnsortedSegmentProd_dyn: py.RemoteFunction
  readonly UnsortedSegmentSum: tensorflow_raw_ops.$Module["UnsortedSegmentSum"]
  UnsortedSegmentSum_dyn: py.RemoteFunction
  readonly Unstage: tensorflow_raw_ops.$Module["Unstage"]
  Unstage_dyn: py.RemoteFunction
  readonly UnwrapDatasetVariant: tensorflow_raw_ops.$Module["UnwrapDatasetVariant"]
  UnwrapDatasetVariant_dyn: py.RemoteFunction
  readonly UpperBound: tensorflow_raw_ops.$Module["UpperBound"]
  UpperBound_dyn: py.RemoteFunction
  readonly VarHandleOp: tensorflow_raw_ops.$Module["VarHandleOp"]
  VarHandleOp_dyn: py.RemoteFunction
  readonly VarIsInitializedOp: tensorflow_raw_ops.$Module["VarIsInitializedOp"]
  VarIsInitializedOp_dyn: py.RemoteFunction
  readonly Variable: tensorflow_raw_ops.$Module["Variable"]
  Variable_dyn: py.RemoteFunction
  readonly VariableShape: tensorflow_raw_ops.$Module["VariableShape"]
  VariableShape_dyn: py.RemoteFunction
  readonly VariableV2: tensorflow_raw_ops.$Module["VariableV2"]
  VariableV2_dyn: py.RemoteFunction
  readonly WeightedFlatMapDataset: tensorflow_raw_ops.$Module["WeightedFlatMapDataset"]
  WeightedFlatMapDataset_dyn: py.RemoteFunction
  readonly Where: tensorflow_raw_ops.$Module["Where"]
  Where_dyn: py.RemoteFunction
  readonly While: tensorflow_raw_ops.$Module["While"]
  While_dyn: py.RemoteFunction
  readonly WholeFileReader: tensorflow_raw_ops.$Module["WholeFileReader"]
  WholeFileReader_dyn: py.RemoteFunction
  readonly WholeFileReaderV2: tensorflow_raw_ops.$Module["WholeFileReaderV2"]
  WholeFileReaderV2_dyn: py.RemoteFunction
  readonly WindowDataset: tensorflow_raw_ops.$Module["WindowDataset"]
  WindowDataset_dyn: py.RemoteFunction
  readonly WindowOp: tensorflow_raw_ops.$Module["WindowOp"]
  WindowOp_dyn: py.RemoteFunction
  readonly WorkerHeartbeat: tensorflow_raw_ops.$Module["WorkerHeartbeat"]
  WorkerHeartbeat_dyn: py.RemoteFunction
  readonly WrapDatasetVariant: tensorflow_raw_ops.$Module["WrapDatasetVariant"]
  WrapDatasetVariant_dyn: py.RemoteFunction
  readonly WriteAudioSummary: tensorflow_raw_ops.$Module["WriteAudioSummary"]
  WriteAudioSummary_dyn: py.RemoteFunction
  readonly WriteFile: tensorflow_raw_ops.$Module["WriteFile"]
  WriteFile_dyn: py.RemoteFunction
  readonly WriteGraphSummary: tensorflow_raw_ops.$Module["WriteGraphSummary"]
  WriteGraphSummary_dyn: py.RemoteFunction
  readonly WriteHistogramSummary: tensorflow_raw_ops.$Module["WriteHistogramSummary"]
  WriteHistogramSummary_dyn: py.RemoteFunction
  readonly WriteImageSummary: tensorflow_raw_ops.$Module["WriteImageSummary"]
  WriteImageSummary_dyn: py.RemoteFunction
  readonly WriteRawProtoSummary: tensorflow_raw_ops.$Module["WriteRawProtoSummary"]
  WriteRawProtoSummary_dyn: py.RemoteFunction
  readonly WriteScalarSummary: tensorflow_raw_ops.$Module["WriteScalarSummary"]
  WriteScalarSummary_dyn: py.RemoteFunction
  readonly WriteSummary: tensorflow_raw_ops.$Module["WriteSummary"]
  WriteSummary_dyn: py.RemoteFunction
  readonly Xdivy: tensorflow_raw_ops.$Module["Xdivy"]
  Xdivy_dyn: py.RemoteFunction
  readonly XlaConcatND: tensorflow_raw_ops.$Module["XlaConcatND"]
  XlaConcatND_dyn: py.RemoteFunction
  readonly XlaSparseCoreAdagrad: tensorflow_raw_ops.$Module["XlaSparseCoreAdagrad"]
  XlaSparseCoreAdagrad_dyn: py.RemoteFunction
  readonly XlaSparseCoreAdagradMomentum: tensorflow_raw_ops.$Module["XlaSparseCoreAdagradMomentum"]
  XlaSparseCoreAdagradMomentum_dyn: py.RemoteFunction
  readonly XlaSparseCoreAdam: tensorflow_raw_ops.$Module["XlaSparseCoreAdam"]
  XlaSparseCoreAdam_dyn: py.RemoteFunction
  readonly XlaSparseCoreFtrl: tensorflow_raw_ops.$Module["XlaSparseCoreFtrl"]
  XlaSparseCoreFtrl_dyn: py.RemoteFunction
  readonly XlaSparseCoreSgd: tensorflow_raw_ops.$Module["XlaSparseCoreSgd"]
  XlaSparseCoreSgd_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmul: tensorflow_raw_ops.$Module["XlaSparseDenseMatmul"]
  XlaSparseDenseMatmul_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput"]
  XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithAdagradAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithAdagradAndCsrInput"]
  XlaSparseDenseMatmulGradWithAdagradAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize"]
  XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput"]
  XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize"]
  XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithAdamAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithAdamAndCsrInput"]
  XlaSparseDenseMatmulGradWithAdamAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize"]
  XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithCsrInput"]
  XlaSparseDenseMatmulGradWithCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithFtrlAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithFtrlAndCsrInput"]
  XlaSparseDenseMatmulGradWithFtrlAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize"]
  XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithSgdAndCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithSgdAndCsrInput"]
  XlaSparseDenseMatmulGradWithSgdAndCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize"]
  XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulWithCsrInput: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulWithCsrInput"]
  XlaSparseDenseMatmulWithCsrInput_dyn: py.RemoteFunction
  readonly XlaSparseDenseMatmulWithStaticBufferSize: tensorflow_raw_ops.$Module["XlaSparseDenseMatmulWithStaticBufferSize"]
  XlaSparseDenseMatmulWithStaticBufferSize_dyn: py.RemoteFunction
  readonly XlaSplitND: tensorflow_raw_ops.$Module["XlaSplitND"]
  XlaSplitND_dyn: py.RemoteFunction
  readonly Xlog1py: tensorflow_raw_ops.$Module["Xlog1py"]
  Xlog1py_dyn: py.RemoteFunction
  readonly Xlogy: tensorflow_raw_ops.$Module["Xlogy"]
  Xlogy_dyn: py.RemoteFunction
  readonly ZerosLike: tensorflow_raw_ops.$Module["ZerosLike"]
  ZerosLike_dyn: py.RemoteFunction
  readonly Zeta: tensorflow_raw_ops.$Module["Zeta"]
  Zeta_dyn: py.RemoteFunction
  readonly ZipDataset: tensorflow_raw_ops.$Module["ZipDataset"]
  ZipDataset_dyn: py.RemoteFunction
}
