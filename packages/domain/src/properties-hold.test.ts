import type { AnyRulebook, HitPolicy, Rulebook } from '@zhidu/rules'
import { prove } from '@zhidu/rules/proof'
import type { Property } from '@zhidu/rules/proof'
import { describe, expect, it } from 'vitest'
import { isClauseId } from './clauses'
import { conflictProperties } from './complaint/conflict/properties'
import { conflictRulebook } from './complaint/conflict/rulebook'
import { escalationProperties } from './complaint/escalation/properties'
import { escalationRulebook } from './complaint/escalation/rulebook'
import { targetsProperties } from './complaint/targets/properties'
import { targetsRulebook } from './complaint/targets/rulebook'
import { amountProperties } from './conduct/amount/properties'
import { amountRulebook } from './conduct/amount/rulebook'
import { authorityProperties } from './conduct/authority/properties'
import { authorityRulebook } from './conduct/authority/rulebook'
import { staffProperties } from './conduct/staff/properties'
import { staffRulebook } from './conduct/staff/rulebook'
import { vehicleProperties } from './conduct/vehicle/properties'
import { vehicleRulebook } from './conduct/vehicle/rulebook'
import { createDomain } from './create-domain'
import { decisionsOf, rulebooksOf } from './decisions-of.fixture'
import { overtakingProperties } from './dispatch/inversions/properties'
import { overtakingRulebook } from './dispatch/inversions/rulebook'
import { admissionProperties } from './dispatch/admission/properties'
import { admissionRulebook } from './dispatch/admission/rulebook'
import { placeRulebook } from './dispatch/allocation/place'
import { placeProperties, shareProperties } from './dispatch/allocation/properties'
import { shareRulebook } from './dispatch/allocation/rulebook'
import { rescueTimeProperties } from './dispatch/rescue-time/properties'
import { rescueTimeRulebook } from './dispatch/rescue-time/rulebook'
import { snowProperties, stretchProperties } from './dispatch/snow/properties'
import { snowRulebook } from './dispatch/snow/rulebook'
import { stretchRulebook } from './dispatch/snow/stretch'
import { arrivalProperties } from './handover/arrival/properties'
import { arrivalRulebook } from './handover/arrival/rulebook'
import { breachesProperties } from './handover/breaches/properties'
import { breachesRulebook } from './handover/breaches/rulebook'
import { toldProperties } from './handover/evidence/properties'
import { toldRulebook } from './handover/evidence/told-rulebook'
import { handlingProperties } from './handover/handling/properties'
import { handlingRulebook } from './handover/handling/rulebook'
import { liabilityProperties } from './handover/liability/properties'
import { liabilityRulebook } from './handover/liability/rulebook'
import { arrangementRulebook } from './loading/limit/arrangement'
import { arrangementProperties, limitProperties } from './loading/limit/properties'
import { limitRulebook } from './loading/limit/rulebook'
import { bulkRailProperties } from './loading/bulk-rail/properties'
import { bulkRailRulebook } from './loading/bulk-rail/rulebook'
import { acceptanceProperties } from './loading/acceptance/properties'
import { acceptanceRulebook } from './loading/acceptance/rulebook'
import { readinessProperties } from './loading/readiness/properties'
import { readinessRulebook } from './loading/readiness/rulebook'
import { bagSideRulebook } from './loading/plan/bag-side'
import { bagSideProperties } from './loading/plan/properties'
import { dutiesProperties } from './presale/duties/properties'
import { dutiesRulebook } from './presale/duties/rulebook'
import { guidanceProperties } from './presale/guidance/properties'
import { guidanceRulebook } from './presale/guidance/rulebook'
import { haulageProperties } from './presale/haulage/properties'
import { haulageRulebook } from './presale/haulage/rulebook'
import { informationProperties } from './presale/information/properties'
import { informationRulebook } from './presale/information/rulebook'
import { signageProperties } from './presale/signage/properties'
import { signageRulebook } from './presale/signage/rulebook'
import { attainmentProperties } from './promises/attainment/properties'
import { attainmentRulebook } from './promises/attainment/rulebook'
import { equalTreatmentProperties } from './promises/equal-treatment/properties'
import { equalTreatmentRulebook } from './promises/equal-treatment/rulebook'
import { loadingTimeProperties } from './promises/loading-time/properties'
import { loadingTimeRulebook } from './promises/loading-time/rulebook'
import { onSiteProperties } from './promises/on-site/properties'
import { onSiteRulebook } from './promises/on-site/rulebook'
import { qualityReportsProperties } from './promises/quality-reports/properties'
import { qualityReportsRulebook } from './promises/quality-reports/rulebook'
import { requestProperties } from './promises/request/properties'
import { requestRulebook } from './promises/request/rulebook'
import { waitingProperties } from './promises/waiting/properties'
import { waitingRulebook } from './promises/waiting/rulebook'

const stated = [
  of(dutiesRulebook, dutiesProperties),
  of(guidanceRulebook, guidanceProperties),
  of(haulageRulebook, haulageProperties),
  of(informationRulebook, informationProperties),
  of(signageRulebook, signageProperties),
  of(limitRulebook, limitProperties),
  of(arrangementRulebook, arrangementProperties),
  of(bagSideRulebook, bagSideProperties),
  of(overtakingRulebook, overtakingProperties),
  of(bulkRailRulebook, bulkRailProperties),
  of(acceptanceRulebook, acceptanceProperties),
  of(readinessRulebook, readinessProperties),
  of(arrivalRulebook, arrivalProperties),
  of(breachesRulebook, breachesProperties),
  of(toldRulebook, toldProperties),
  of(handlingRulebook, handlingProperties),
  of(liabilityRulebook, liabilityProperties),
  of(conflictRulebook, conflictProperties),
  of(escalationRulebook, escalationProperties),
  of(targetsRulebook, targetsProperties),
  of(amountRulebook, amountProperties),
  of(authorityRulebook, authorityProperties),
  of(staffRulebook, staffProperties),
  of(vehicleRulebook, vehicleProperties),
  of(admissionRulebook, admissionProperties),
  of(placeRulebook, placeProperties),
  of(shareRulebook, shareProperties),
  of(rescueTimeRulebook, rescueTimeProperties),
  of(snowRulebook, snowProperties),
  of(stretchRulebook, stretchProperties),
  of(attainmentRulebook, attainmentProperties),
  of(equalTreatmentRulebook, equalTreatmentProperties),
  of(loadingTimeRulebook, loadingTimeProperties),
  of(onSiteRulebook, onSiteProperties),
  of(qualityReportsRulebook, qualityReportsProperties),
  of(requestRulebook, requestProperties),
  of(waitingRulebook, waitingProperties),
]

/** A rulebook with what is stated of it. */
function of<F, O, C extends string, H extends HitPolicy>(
  rulebook: Rulebook<F, O, C, H>,
  properties: readonly Property[],
): readonly [id: string, rulebook: AnyRulebook, properties: readonly Property[]] {
  return [rulebook.document.id, rulebook as unknown as AnyRulebook, properties]
}

describe.each(stated)('the rulebook %s', (_id, rulebook, properties) => {
  it.each(properties.map((property) => [property.label?.en ?? property.kind, property] as const))(
    'keeps what the regulation says: %s',
    (_label, property) => {
      const { verdict, message } = prove(rulebook, property)
      expect(message.zh).toMatch(/^已证明：/)
      expect(verdict).toBe('proved')
    },
  )

  it('names for each property the clauses that demand it', () => {
    for (const { clauses = [], label } of properties) {
      expect(clauses.length).toBeGreaterThan(0)
      expect(clauses.filter((clause) => !isClauseId(clause))).toEqual([])
      expect(label?.zh).toMatch(/[一-鿿]/)
    }
  })
})

describe('the properties of the domain', () => {
  it('are stated for every rulebook that a decision runs', () => {
    const ids = rulebooksOf(decisionsOf(createDomain())).keys()
    expect([...ids].sort()).toEqual(stated.map(([id]) => id).sort())
  })
})
