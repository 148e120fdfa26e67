export { verify } from './verify/verify'
export type { VerifyOptions } from './verify/verify'
export { checkText, claimText } from './verify/check-text'
export type { Check, Finding, FindingCode, FoundRegion, Severity, Verdict, Verification } from './verify/finding'
export type { Extent, Order, Region, Relation, Share, Witness } from './space/region'
export { regionText, shareText, witnessText } from './verify/region-text'
export { certify } from './certify/certify'
export type { CertifyOptions } from './certify/certify'
export type { Certificate } from './certify/certificate'
export type { Certification, NoCertificateReason } from './certify/certification'
export { rulebookHash } from './certify/rulebook-hash'
export { diff } from './diff/diff'
export { meansTheSame } from './diff/means-the-same'
export type { SameOptions } from './diff/means-the-same'
export type {
  ConditionChange,
  Difference,
  DifferenceVerdict,
  DifferingRegion,
  DifferingRow,
  DiffOptions,
  FactChange,
  FactPart,
  HeadChange,
  HitChange,
  RowChange,
  RowPair,
  Side,
} from './diff/difference'
export { differenceMarkdown } from './diff/difference-markdown'
export type { MarkdownOptions } from './diff/difference-markdown'
export { differenceText } from './diff/difference-text'
export { propertiesOf } from './prove/properties-of'
export type { ImplicationOptions, Properties, PropertyOptions, Whenever } from './prove/properties-of'
export type {
  DecidedBy,
  Direction,
  Exclusion,
  Growing,
  Implication,
  Monotone,
  Property,
  Total,
  Within,
} from './prove/property'
export { prove } from './prove/prove'
export type { ProveOptions } from './prove/prove'
export type { Instance, Proof } from './prove/proof'
export { propertyDefects } from './prove/read-property'
