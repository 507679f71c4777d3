namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Every type that has an order says the same by every operator.</summary>
public sealed class OrderTests
{
    private static readonly Dictionary<Type, (object Less, object More)> Values = new()
    {
        [typeof(IndicatorCategory)] = (IndicatorCategory.Quantity, IndicatorCategory.Quality),
        [typeof(Money)] = (Money.FromFen(1), Money.FromFen(2)),
    };

    public static TheoryData<Type> Types =>
        [
            .. typeof(Money)
                .Assembly.GetExportedTypes()
                .Where(type => type.GetMethod("op_LessThan") is not null)
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Order_AskedByAnyOperator_IsTheSame(Type type)
    {
        var (less, more) = Values[type];

        Assert.Equal((true, true, false, false), Answers(type, less, more));
        Assert.Equal((false, true, false, true), Answers(type, less, less));
        Assert.Equal((false, false, true, true), Answers(type, more, less));
        Assert.True(((IComparable)less).CompareTo(more) < 0);
        Assert.True(((IComparable)less).CompareTo(null) > 0);
    }

    private static (bool IsLess, bool IsAtMost, bool IsMore, bool IsAtLeast) Answers(
        Type type,
        object left,
        object right
    )
    {
        return (
            Asks("op_LessThan"),
            Asks("op_LessThanOrEqual"),
            Asks("op_GreaterThan"),
            Asks("op_GreaterThanOrEqual")
        );

        bool Asks(string operation) => (bool)type.GetMethod(operation)!.Invoke(null, [left, right])!;
    }
}
