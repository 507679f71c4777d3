using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class JsonShapeTests
{
    [Fact]
    public void Names_MarkedAsRequired_AreSo_AndAreNamedInTheirOrder()
    {
        var shape = new JsonShape("name!", "code", "unit!").With("budget!").With("basis", only: "none");

        Assert.Equal("name, unit, budget", shape.ToString(shape.Required));
        Assert.Equal("code, basis", shape.ToString(~shape.Required));
        Assert.Equal("name, code, unit, budget, basis", shape.ToString());
        Assert.Equal("none", shape.OnlyValueOf(4));
        Assert.Null(shape.OnlyValueOf(3));
    }
}
