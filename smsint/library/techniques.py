"""The names of the BCT Taxonomy v1 (Michie 2013, doi:10.1007/s12160-013-9486-6), by code."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

_GROUPS = (
    """Goal setting (behavior); Problem solving; Goal setting (outcome); Action planning;
    Review behavior goals; Discrepancy between current behavior and goal; Review outcome goals;
    Behavioral contract; Commitment""",
    """Monitoring of behavior by others without feedback; Feedback on behavior;
    Self-monitoring of behavior; Self-monitoring of outcomes of behavior;
    Monitoring of outcomes of behavior without feedback; Biofeedback;
    Feedback on outcomes of behavior""",
    "Social support (unspecified); Social support (practical); Social support (emotional)",
    """Instruction on how to perform the behavior; Information about antecedents; Re-attribution;
    Behavioral experiments""",
    """Information about health consequences; Salience of consequences;
    Information about social and environmental consequences;
    Monitoring of emotional consequences; Anticipated regret;
    Information about emotional consequences""",
    "Demonstration of the behavior; Social comparison; Information about others' approval",
    """Prompts/cues; Cue signaling reward; Reduce prompts/cues; Remove access to the reward;
    Remove aversive stimulus; Satiation; Exposure; Associative learning""",
    """Behavioral practice/rehearsal; Behavior substitution; Habit formation; Habit reversal;
    Overcorrection; Generalization of target behavior; Graded tasks""",
    "Credible source; Pros and cons; Comparative imagining of future outcomes",
    """Material incentive (behavior); Material reward (behavior); Non-specific reward;
    Social reward; Social incentive; Non-specific incentive; Self-incentive;
    Incentive (outcome); Self-reward; Reward (outcome); Future punishment""",
    """Pharmacological support; Reduce negative emotions; Conserving mental resources;
    Paradoxical instructions""",
    """Restructuring the physical environment; Restructuring the social environment;
    Avoidance/reducing exposure to cues for the behavior; Distraction;
    Adding objects to the environment; Body changes""",
    """Identification of self as role model; Framing/reframing; Incompatible beliefs;
    Valued self-identity; Identity associated with changed behavior""",
    """Behavior cost; Punishment; Remove reward; Reward approximation; Rewarding completion;
    Situation-specific reward; Reward incompatible behavior; Reward alternative behavior;
    Reduce reward frequency; Remove punishment""",
    """Verbal persuasion about capability; Mental rehearsal of successful performance;
    Focus on past success; Self-talk""",
    "Imaginary punishment; Imaginary reward; Vicarious consequences",
)


def _named() -> Iterator[tuple[str, str]]:
    for group, names in enumerate(_GROUPS, 1):
        for number, name in enumerate(names.split(";"), 1):
            yield f"{group}.{number}", " ".join(name.split())


TECHNIQUES: Mapping[str, str] = MappingProxyType(dict(_named()))
