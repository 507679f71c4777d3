using System.Globalization;

namespace PerformanceBudget.Fuzz.Running;

/// <summary>What a run of a target came to.</summary>
/// <param name="Target">The target.</param>
/// <param name="Executions">How many inputs were tried.</param>
/// <param name="Time">How much time of a processor it took.</param>
/// <param name="Edges">How many ways from branch to branch were taken.</param>
/// <param name="Inputs">How many inputs reached something new.</param>
/// <param name="SecondsPerMegabyte">The most seconds of processor time that a MB of an input took.</param>
/// <param name="Failures">What does not hold.</param>
internal sealed record FuzzResult(
    string Target,
    long Executions,
    TimeSpan Time,
    int Edges,
    int Inputs,
    double SecondsPerMegabyte,
    IReadOnlyList<Failure> Failures
)
{
    public const string Head =
        "target           executions  a second   edges  inputs  s a MB  failures (seconds of processor time; those a MB of the slowest input)";

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Target, -14} {Executions, 12:N0} {Executions / Math.Max(Time.TotalSeconds, 0.001), 9:N0} {Edges, 7:N0} {Inputs, 7:N0} {SecondsPerMegabyte, 7:N2} {Failures.Count, 9}"
        );
}
