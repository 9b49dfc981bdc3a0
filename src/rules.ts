import afterSaleSupport from '../rules/after-sale-support.js'
import boundaries from '../rules/boundaries.js'
import clearDecision from '../rules/clear-decision.js'
import clientInterests from '../rules/client-interests.js'
import closingTerms from '../rules/closing-terms.js'
import complaintFacts from '../rules/complaint-facts.js'
import complaintHandling from '../rules/complaint-handling.js'
import counterpartObjective from '../rules/counterpart-objective.js'
import decisionMaker from '../rules/decision-maker.js'
import expectationSetting from '../rules/expectation-setting.js'
import fitCriteria from '../rules/fit-criteria.js'
import listening from '../rules/listening.js'
import meetingObjective from '../rules/meeting-objective.js'
import nextStep from '../rules/next-step.js'
import noAbsurdDemand from '../rules/no-absurd-demand.js'
import noGhosting from '../rules/no-ghosting.js'
import noHostileWording from '../rules/no-hostile-wording.js'
import noMasterServant from '../rules/no-master-servant.js'
import noOverpromise from '../rules/no-overpromise.js'
import noPlaceholderLeft from '../rules/no-placeholder-left.js'
import noPressure from '../rules/no-pressure.js'
import noUsAndThem from '../rules/no-us-and-them.js'
import objectionHandling from '../rules/objection-handling.js'
import openDoor from '../rules/open-door.js'
import ownInterests from '../rules/own-interests.js'
import paymentFollowUp from '../rules/payment-follow-up.js'
import politeRefusal from '../rules/polite-refusal.js'
import preparation from '../rules/preparation.js'
import rejectionHandling from '../rules/rejection-handling.js'
import relevantFeedback from '../rules/relevant-feedback.js'
import remedy from '../rules/remedy.js'
import responsibility from '../rules/responsibility.js'
import salesStages from '../rules/sales-stages.js'
import sharedValue from '../rules/shared-value.js'
import thanks from '../rules/thanks.js'
import validSettings from '../rules/valid-settings.js'
import type {ElementId, WordingId} from './elements.js'
import type {Rule} from './rule.js'

/** Every rule, by id. */
export const rules: Record<ElementId | WordingId | 'valid-settings', Rule> = {
  'meeting-objective': meetingObjective,
  'counterpart-objective': counterpartObjective,
  'expectation-setting': expectationSetting,
  'next-step': nextStep,
  preparation,
  listening,
  'decision-maker': decisionMaker,
  'client-interests': clientInterests,
  'own-interests': ownInterests,
  'shared-value': sharedValue,
  'fit-criteria': fitCriteria,
  'sales-stages': salesStages,
  'payment-follow-up': paymentFollowUp,
  'after-sale-support': afterSaleSupport,
  'objection-handling': objectionHandling,
  boundaries,
  'rejection-handling': rejectionHandling,
  'complaint-handling': complaintHandling,
  'polite-refusal': politeRefusal,
  thanks,
  'clear-decision': clearDecision,
  'relevant-feedback': relevantFeedback,
  'open-door': openDoor,
  'closing-terms': closingTerms,
  'complaint-facts': complaintFacts,
  responsibility,
  remedy,
  'no-master-servant': noMasterServant,
  'no-overpromise': noOverpromise,
  'no-pressure': noPressure,
  'no-absurd-demand': noAbsurdDemand,
  'no-ghosting': noGhosting,
  'no-hostile-wording': noHostileWording,
  'no-us-and-them': noUsAndThem,
  'no-placeholder-left': noPlaceholderLeft,
  'valid-settings': validSettings,
}
