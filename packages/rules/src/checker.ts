export { checkCertificate } from './checker/check-certificate'
export type { CertificateVerdict, CertifiedClaims } from './checker/verdict'
