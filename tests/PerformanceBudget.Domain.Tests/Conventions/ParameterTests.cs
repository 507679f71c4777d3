using System.Reflection;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Methods that take any number of values can be called from languages that know only arrays of them.</summary>
public sealed class ParameterTests
{
    public static TheoryData<string> Methods =>
        [
            .. WithSpans()
                .Select(method => method.Method.DeclaringType!.Name + "." + method.Method.Name)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void EveryMethodOfASpan_HasItsTwinOfAnArray(string name)
    {
        var (method, element) = WithSpans()
            .Single(method => $"{method.Method.DeclaringType!.Name}.{method.Method.Name}" == name);
        Type[] parameters =
        [
            .. method.GetParameters().SkipLast(1).Select(parameter => parameter.ParameterType),
            element.MakeArrayType(),
        ];

        var twin = method.DeclaringType!.GetMethod(method.Name, parameters);

        Assert.NotNull(twin);
        Assert.True(twin.GetParameters()[^1].IsDefined(typeof(ParamArrayAttribute)));
        Assert.Equal(method.ReturnType, twin.ReturnType);
    }

    [Fact]
    public void EveryTwin_OfNoArray_SaysWhichParameter()
    {
        var amount = StatedAmount.Parse("3.5万元");

        Assert.Equal("amounts", Refused(() => Money.Sum((Money[])null!)));
        Assert.Equal("parts", Refused(() => amount.IsConsistentWithSum(null!)));
        Assert.Equal("spellings", Refused(() => StatedAmount.Finest(null!)));
        Assert.Equal("words", Refused(() => QualitativeValue.Of(null!)));
        Assert.Equal("words", Refused(() => QualitativeGrade.Create(0.5m, null!)));
        Assert.Equal("codes", Refused(() => ReviewOptions.Default.Without(null!)));

        static string? Refused(Func<object> call) => Assert.Throws<ArgumentNullException>(call).ParamName;
    }

    /// <summary>C# since version 13 takes the span, which is on the stack, without anybody's doing.</summary>
    [Fact]
    public void Call_InThisLanguage_AllocatesNoArray()
    {
        var money = Money.FromYuan(1m);
        var stated = StatedAmount.Parse("3.5万元");
        Call();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Call();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Call()
        {
            _ = Money.Sum(money, money, money);
            _ = StatedAmount.Finest(stated, stated);
            _ = stated.IsConsistentWithSum(stated, stated);
        }
    }

    private static IEnumerable<(MethodInfo Method, Type Element)> WithSpans() =>
        from type in typeof(Money).Assembly.GetExportedTypes()
        from method in type.GetMethods(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
        )
        let last = method.GetParameters().LastOrDefault()
        where last is not null && IsOpen(last)
        select (method, last.ParameterType.GetGenericArguments()[0]);

    /// <summary>Whether calls list the values one by one. The compiler brings the attribute along where .NET does not have it.</summary>
    private static bool IsOpen(ParameterInfo parameter) =>
        parameter.CustomAttributes.Any(attribute =>
            attribute.AttributeType.FullName == "System.Runtime.CompilerServices.ParamCollectionAttribute"
        );
}
