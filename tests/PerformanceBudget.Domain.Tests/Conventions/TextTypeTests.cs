using System.ComponentModel;
using System.Globalization;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Every type that has a text says so to those who know types by their <see cref="TypeConverter"/>.</summary>
public sealed class TextTypeTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Of each type some texts, and one that is none.</summary>
    private static readonly Dictionary<Type, (string[] Texts, string NoText)> Examples = new()
    {
        [typeof(Money)] = (["667800.00", "-0.01", "66.78万元", "陆拾陆万柒仟捌佰元整"], "12.345"),
        [typeof(StatedAmount)] = (["66.78万元", "约3万元", "133.00元"], "3千"),
        [typeof(Unit)] = (["元/人/天", "%", ""], "元//"),
        [typeof(Quantity)] = (["60.00元/人/天", "800人", "0"], "人800"),
        [typeof(StatedDate)] = (["2026-12", "2026-12-31", "--11-30", "2026年12月"], "2026-13"),
        [typeof(CostFormula)] = (["4000.00元*12*3=14.40万元"], "租房"),
        [typeof(SourceOfFunds)] = (["central", "一般公共预算"], "fiscl"),
        [typeof(IndicatorCategory)] = (["quantity", "benefit:制度指标"], "Quantity"),
        [typeof(IndicatorValue)] = (["≥95.00(%)", "10-12场", "2026年12月底前", "及时、满意", "≥**台"], " "),
        [typeof(ThresholdValue)] = (["≥95.00(%)", "≤100000元/场"], "及时"),
        [typeof(RangeValue)] = (["10-12场"], "10场"),
        [typeof(DeadlineValue)] = (["2026年12月底前"], "10-12场"),
        [typeof(QualitativeValue)] = (["及时、满意"], "≥95%"),
        [typeof(VerbatimValue)] = (["≥**台"], "≥95%"),
        [typeof(FindingCode)] = (["PB2003", "XYZ0001"], "pb2003"),
    };

    public static TheoryData<Type> Types =>
        [
            .. typeof(Money)
                .Assembly.GetExportedTypes()
                .Where(HasText)
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTypeWithAText_Converted_GoesThereAndBack(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
        Assert.All(
            Examples[type].Texts,
            text =>
            {
                var value = converter.ConvertFromInvariantString(text)!;
                Assert.IsType(type, value, exactMatch: false);
                Assert.Equal(value, converter.ConvertFrom(context: null, German, text));
                Assert.Equal(value.ToString(), converter.ConvertTo(null, German, value, typeof(string)));
                Assert.Equal(
                    value,
                    converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!)
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTypeWithAText_OfAnotherText_SaysSoInBothLanguages(Type type)
    {
        var text = Examples[type].NoText;

        var refused = Assert.Throws<FormatException>(() =>
            TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)
        );

        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。 .*[a-z]+ [a-z]+", refused.Message);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTypeWithAText_OfSomethingElse_IsNotSupported(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        Assert.False(converter.CanConvertFrom(typeof(decimal)) || converter.CanConvertTo(typeof(decimal)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(12.5m));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null!));
    }

    [Fact]
    public void Amount_OutOfRange_IsAFormatException()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Money));

        var refused = Assert.Throws<FormatException>(() =>
            converter.ConvertFromInvariantString("90071992547409.92")
        );

        Assert.IsType<OverflowException>(refused.InnerException);
    }

    [Fact]
    public void NullableAmount_OfNoText_IsNone()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Money?));

        Assert.Null(converter.ConvertFromInvariantString(string.Empty));
        Assert.Equal(Money.FromYuan(12.5m), converter.ConvertFromInvariantString("12.5"));
    }

    /// <summary>Whether a type, or the one that it is a case of, reads itself from text.</summary>
    private static bool HasText(Type type) =>
        type.GetInterfaces()
            .Any(face =>
                face.IsGenericType
                && face.GetGenericTypeDefinition() == typeof(IParsable<>)
                && face.GetGenericArguments()[0].IsAssignableFrom(type)
            );
}
