import type { Binding } from '../decision'
import { promisesAttainment } from './attainment'
import { promisesCoverage } from './round-the-clock'
import { promisesEqualTreatment } from './equal-treatment'
import { promisesLoadingTime } from './loading-time'
import { promisesOnSite } from './on-site'
import { promisesQualityReports } from './quality-reports'
import { promisesRequest } from './request'
import { promisesWaiting } from './waiting'

export type { Attainment } from './attainment'
export type { Coverage } from './round-the-clock'
export type { EqualTreatment } from './equal-treatment'
export type { LoadingTime } from './loading-time'
export type { OnSite } from './on-site'
export type { QualityReports } from './quality-reports'
export type { CustomerRequest } from './request'
export type { Waiting } from './waiting'

/** Delivery promises (付货承诺): loading time, waiting, coverage, reports, and how well they are kept. */
export function promises(binding: Binding) {
  return {
    loadingTime: promisesLoadingTime(binding),
    waiting: promisesWaiting(binding),
    onSite: promisesOnSite(binding),
    coverage: promisesCoverage(binding),
    qualityReports: promisesQualityReports(binding),
    equalTreatment: promisesEqualTreatment(binding),
    request: promisesRequest(binding),
    attainment: promisesAttainment(binding),
  }
}
