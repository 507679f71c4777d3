using PerformanceBudget.Testing.Fuzzing.Targets;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>What of the library itself is tried on arbitrary input.</summary>
public static class DomainTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new ValueTarget(),
        new CellTarget(),
        new FormulaTarget(),
        new UnitTarget(),
        new AmountTarget(),
        new DateTarget(),
        new NameTarget(),
        new DeclarationTarget(),
        new ProjectTarget(),
        new AcceptanceTarget(),
        new LineTarget(),
    ];
}
