using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>What was spent on a line of the budget in an earlier year, where a form says so.</summary>
/// <remarks>
/// <para>The amount is not negative; the year is one that can be declared. Equality is by both.</para>
/// <para>JSON: <c>{"year":2024,"amount":1910000.00}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PreviousAmount>))]
public sealed partial record PreviousAmount : IInvariant, IJsonObject<PreviousAmount>
{
    private PreviousAmount() { }

    /// <summary>What was spent in a year.</summary>
    /// <exception cref="InvariantException">PB1105: a negative amount; PB1112: the year is out of range.</exception>
    public static PreviousAmount Create(int year, Money amount) =>
        new PreviousAmount { Year = year, Amount = amount }.Checked();

    /// <summary>The year, from <see cref="DepartmentDeclaration.MinFiscalYear"/> to <see cref="DepartmentDeclaration.MaxFiscalYear"/>.</summary>
    public int Year { get; private set; }

    /// <summary>What was spent.</summary>
    public Money Amount { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckFiscalYear(Year, "/year");
        broken.CheckAmount(Amount, "/amount");
    }
}
