using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>Random text, most of it almost a formula.</summary>
public class FormulaFuzzTests
{
    /// <summary>A number of the caller's choice makes other inputs: <c>PERFORMANCE_BUDGET_FUZZ_SEED=$RANDOM</c>.</summary>
    private const string SeedVariable = "PERFORMANCE_BUDGET_FUZZ_SEED";

#if NET10_0_OR_GREATER
    private const int InputsOfTheGate = 50_000;
#else
    private const int InputsOfTheGate = 100;
#endif
    private static readonly int Inputs = Study.Of(InputsOfTheGate);
    private const int BatchSize = 1_000;

    [Fact]
    public void Any_text_is_a_formula_or_refused_and_all_ways_of_reading_agree()
    {
        var seed = Seed();
        var formulas = 0;
        for (var batch = 0; batch * BatchSize < Inputs; batch++)
        {
            var count = Math.Min(BatchSize, Inputs - (batch * BatchSize));
            foreach (
                var almost in CostingGenerators
                    .AlmostFormulaGen()
                    .Sample(count, new Rnd(seed, (ulong)((2 * batch) + 1)), 50)
            )
            {
                try
                {
                    formulas += Examine(almost.Text) ? 1 : 0;
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"seed {seed}, input {almost}", exception);
                }
            }
        }

        // Neither side of the border may be empty, or this would examine nothing.
        Assert.InRange(formulas, Inputs / 20, Inputs * 9 / 10);
    }

    private static bool Examine(string text)
    {
        var isFormula = CostFormula.TryParse(text, out var formula, out var error);
        _ = Unit.TryParse(text, out _);
        _ = Quantity.TryParse(text, out _);

        if (!isFormula)
        {
            Assert.InRange(error!.Position, 0, text.Length);
            Assert.False(string.IsNullOrEmpty(error.Found.Chinese));
            return false;
        }

        Assert.Equal(text, formula!.ToString());
        var check = formula.Check();
        Assert.True(formula.GetOperands().Length > 1);
        Assert.NotEmpty(formula.Explain().ToString());
        Assert.Equal(
            check.IsComputed,
            check.Outcome is not (FormulaOutcome.OutOfRange or FormulaOutcome.DivisionByZero)
        );

        var canonical = formula.Root.ToString();
        if (CostFormula.TryParse(canonical, out var again))
        {
            Assert.Equal(formula.Root, again.Root);
        }

        return true;
    }

    private static ulong Seed() =>
        Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } chosen
            ? ulong.Parse(chosen, CultureInfo.InvariantCulture)
            : 20261122;
}
