using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Every type that writes its own equality says the same by every way of asking.</summary>
public sealed class EqualityTests
{
    private static readonly FindingDefinition Definition = new(
        "PB2001",
        Severity.Error,
        new BilingualText("标题", "title"),
        new BilingualText("错", "wrong")
    );

    // Made anew at each call, so that two of them are equal by value and not by being one object.
    private static readonly Dictionary<Type, Func<(object Value, object Other)>> Values = new()
    {
        [typeof(BilingualText)] = () => (new BilingualText("元", "yuan"), new BilingualText("元", "RMB")),
        [typeof(CostFormula)] = () => (CostFormula.Parse("2元*3"), CostFormula.Parse("3元*2")),
        [typeof(Finding)] = () => (Found("/a"), Found("/b")),
        [typeof(FindingCode)] = () => (FindingCode.Parse("PB2001"), FindingCode.Parse("PB2002")),
        [typeof(FindingValue)] = () => (new FindingValue("expected", 1), new FindingValue("expected", 2)),
        [typeof(FormulaCheck)] = () => (Check("3元*2=6元"), Check("3元*2=7元")),
        [typeof(FormulaError)] = () => (Error("2元*"), Error("2元*/")),
        [typeof(FormulaExplanation)] = () => (Explained("3元*2"), Explained("3元*4")),
        [typeof(FormulaNode)] = () => (CostFormula.Parse("2元*3").Root, CostFormula.Parse("3元*2").Root),
        [typeof(FormulaTerm)] = () => (CostFormula.Price(3, "元"), CostFormula.Price(4, "元")),
        [typeof(IndicatorCategory)] = () => (Local("a"), Local("b")),
        [typeof(IndicatorValue)] = () => (IndicatorValue.Parse("≥90%"), IndicatorValue.Parse("≥95%")),
        [typeof(Money)] = () => (Money.FromFen(1), Money.FromFen(-1)),
        [typeof(ProductFactor)] = () => (Factor("2元*3", 1), Factor("2元/3", 1)),
        [typeof(QualitativeGrade)] = () =>
            (QualitativeGrade.Create(0.9m, "优"), QualitativeGrade.Create(0.8m, "优")),
        [typeof(QualitativeScale)] = () => (Scale(0.9m), Scale(0.8m)),
        [typeof(Quantity)] = () => (Quantity.Parse("1万元"), Quantity.Parse("10000元")),
        [typeof(RelatedPlace)] = () => (Place("/a"), Place("/b")),
        [typeof(SourceOfFunds)] = () => (SourceOfFunds.Parse("捐赠"), SourceOfFunds.Parse("其他捐赠")),
        [typeof(StatedAmount)] = () => (StatedAmount.Parse("1万元"), StatedAmount.Parse("1.0万元")),
        [typeof(StatedDate)] = () => (StatedDate.Parse("2026年6月"), StatedDate.Parse("2026年7月")),
        [typeof(StatedResult)] = () => (Stated("3元*2=6元"), Stated("3元*2≈6元")),
        [typeof(SumTerm)] = () => (Term("2元+3元", 1), Term("2元-3元", 1)),
        [typeof(Unit)] = () => (Unit.Parse("元/人"), Unit.Parse("元/天")),
    };

    public static TheoryData<Type> Types =>
        [
            .. typeof(Money)
                .Assembly.GetExportedTypes()
                .Where(WritesItsOwn)
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_AskedInAnyWay_IsTheSame(Type type)
    {
        var (value, other) = Values[type]();
        var (same, _) = Values[type]();

        Assert.True(value.Equals(same));
        Assert.True(Asks(type, "op_Equality", value, same));
        Assert.False(Asks(type, "op_Inequality", value, same));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());

        Assert.False(value.Equals(other));
        Assert.False(Asks(type, "op_Equality", value, other));
        Assert.True(Asks(type, "op_Inequality", value, other));

        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_IsEqualToNullOnly(Type type)
    {
        if (type.IsValueType)
        {
            return;
        }

        var (value, _) = Values[type]();

        Assert.True(Asks(type, "op_Equality", null, null));
        Assert.False(Asks(type, "op_Equality", value, null));
        Assert.False(Asks(type, "op_Equality", null, value));
        Assert.True(Asks(type, "op_Inequality", value, null));
    }

    // That of records is the compiler's.
    private static bool WritesItsOwn(Type type) =>
        type.GetMethod("op_Equality") is { } equality
        && !equality.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool Asks(Type type, string operation, object? left, object? right) =>
        (bool)type.GetMethod(operation, [type, type])!.Invoke(null, [left, right])!;

    private static RelatedPlace Place(string pointer) => new(pointer, new BilingualText("明细", "line"));

    private static Finding Found(string pointer) => new(Definition, pointer);

    private static FormulaCheck Check(string text) => CostFormula.Parse(text).Check();

    private static FormulaExplanation Explained(string text) => CostFormula.Parse(text).Explain();

    private static StatedResult Stated(string text) => CostFormula.Parse(text).Stated!.Value;

    private static IndicatorCategory Local(string name) =>
        IndicatorCategory.Local(IndicatorGroup.Output, name);

    private static QualitativeScale Scale(decimal floor) =>
        QualitativeScale.Create(
            "评价",
            [QualitativeGrade.Create(floor, "优"), QualitativeGrade.Create(0, "差")]
        );

    private static ProductFactor Factor(string text, int index) =>
        ((ProductNode)CostFormula.Parse(text).Root).Factors[index];

    private static SumTerm Term(string text, int index) =>
        ((SumNode)CostFormula.Parse(text).Root).Terms[index];

    private static FormulaError Error(string text)
    {
        Assert.False(CostFormula.TryParse(text, out _, out FormulaError? error));
        return error!;
    }
}
